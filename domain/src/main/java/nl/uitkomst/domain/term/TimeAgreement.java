package nl.uitkomst.domain.term;

import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.term.TimeFault.Place;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that was agreed about the time of a contract beside its first and last day.
 *
 * @param noticeMonths how many months before the last day notice must be given; absent when nothing was agreed
 */
public record TimeAgreement(
        List<ExtensionOption> options,
        @Nullable Integer noticeMonths,
        List<AgreedDate> dates,
        List<PhasedStart> phases) {

    public static final TimeAgreement NONE = new TimeAgreement(List.of(), null, List.of(), List.of());
    public static final int MOST_NOTICE_MONTHS = 60;

    public TimeAgreement {
        options = options.stream()
                .sorted(Comparator.comparing(ExtensionOption::number))
                .toList();
        dates = dates.stream()
                .sorted(Comparator.comparing(AgreedDate::day).thenComparing(AgreedDate::text))
                .toList();
        phases = phases.stream()
                .sorted(Comparator.comparing(PhasedStart::startsOn).thenComparing(PhasedStart::subject))
                .toList();
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public Optional<ExtensionOption> option(int number) {
        return options.stream().filter(option -> option.number() == number).findFirst();
    }

    /** The last day of the contract when this option is taken next: that of the option before it, or of the contract. */
    public LocalDate lastDayBefore(ExtensionOption option, Term term) {
        return option(option.number() - 1).map(ExtensionOption::newLastDay).orElse(term.last());
    }

    /** The same without the options that this term has reached already. */
    public TimeAgreement beyond(Term term) {
        return new TimeAgreement(
                options.stream()
                        .filter(option -> option.newLastDay().isAfter(term.last()))
                        .toList(),
                noticeMonths,
                dates,
                phases);
    }

    /** The same with these options, that were taken, before its own, which are numbered on from there. */
    public TimeAgreement behind(List<ExtensionOption> taken) {
        var all = new ArrayList<>(taken);
        options.forEach(option -> all.add(
                new ExtensionOption(all.size() + 1, option.newLastDay(), option.decideBy(), option.lumpSums())));
        return new TimeAgreement(all, noticeMonths, dates, phases);
    }

    /** From when this KPI counts, when it begins later than the contract. */
    public Optional<LocalDate> startOf(KpiCode kpi) {
        return phases.stream()
                .filter(phase ->
                        phase.kind() == PhasedStart.Kind.KPI && phase.subject().equals(kpi.text()))
                .map(PhasedStart::startsOn)
                .findFirst();
    }

    /** Everything that is wrong with it, so that all can be mended at once. */
    public List<TimeFault> faults(Term term, Reporting reporting, Set<String> kpis) {
        var faults = new ArrayList<TimeFault>();
        for (int i = 0; i < options.size(); i++) {
            faultsOf(options.get(i), i, term, reporting, faults);
        }
        if (noticeMonths != null && (noticeMonths < 1 || noticeMonths > MOST_NOTICE_MONTHS)) {
            faults.add(TimeFault.of(TimeFault.Rule.NOTICE_MONTHS, Place.NOTICE, 0, MOST_NOTICE_MONTHS));
        }
        for (int i = 0; i < dates.size(); i++) {
            if (!withinReach(dates.get(i).day(), term)) {
                faults.add(TimeFault.of(
                        TimeFault.Rule.DATE_OUTSIDE_TERM, Place.DATE, i, term.first(), lastPossibleDay(term)));
            }
        }
        faultsOfPhases(term, kpis, faults);
        return List.copyOf(faults);
    }

    private void faultsOf(
            ExtensionOption option, int index, Term term, Reporting reporting, ArrayList<TimeFault> faults) {
        var before = index == 0 ? term.last() : options.get(index - 1).newLastDay();
        if (!option.newLastDay().isAfter(before)) {
            faults.add(TimeFault.of(TimeFault.Rule.OPTION_DOES_NOT_EXTEND, Place.OPTION_LAST_DAY, index, before));
            return;
        }
        if (option.decideBy().isAfter(before)) {
            faults.add(TimeFault.of(TimeFault.Rule.DECIDED_TOO_LATE, Place.OPTION_DECIDE_BY, index, before));
        }
        if (option.decideBy().isBefore(term.first())) {
            faults.add(TimeFault.of(TimeFault.Rule.DECIDED_BEFORE_START, Place.OPTION_DECIDE_BY, index, term.first()));
        }
        var years = reporting.yearsOf(new Term(before.plusDays(1), option.newLastDay()));
        option.lumpSums().keySet().stream()
                .filter(year -> !years.contains(year))
                .forEach(year -> faults.add(TimeFault.of(
                        TimeFault.Rule.YEAR_NOT_ADDED, Place.OPTION_LUMP_SUM, index, String.valueOf(year))));
    }

    private void faultsOfPhases(Term term, Set<String> kpis, ArrayList<TimeFault> faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            if (!seen.add(phase.kind() + phase.subject())) {
                faults.add(TimeFault.of(TimeFault.Rule.PHASE_TWICE, Place.PHASE_SUBJECT, i, phase.subject()));
            }
            if (phase.kind() == PhasedStart.Kind.KPI && !kpis.contains(phase.subject())) {
                faults.add(TimeFault.of(TimeFault.Rule.NO_SUCH_KPI, Place.PHASE_SUBJECT, i, phase.subject()));
            }
            if (!phase.startsOn().isAfter(term.first()) || phase.startsOn().isAfter(term.last())) {
                faults.add(
                        TimeFault.of(TimeFault.Rule.PHASE_OUTSIDE_TERM, Place.PHASE_DAY, i, term.first(), term.last()));
            }
        }
    }

    private boolean withinReach(LocalDate day, Term term) {
        return !day.isBefore(term.first()) && !day.isAfter(lastPossibleDay(term));
    }

    /** The last day of the contract when every option is taken, since a date can lie in a year that is only possible yet. */
    private LocalDate lastPossibleDay(Term term) {
        return options.stream()
                .map(ExtensionOption::newLastDay)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(term.last()))
                .orElse(term.last());
    }
}
