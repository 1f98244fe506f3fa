package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.amendment.Change.Kind;
import nl.uitkomst.domain.amendment.Obstacle.Rule;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.KpiState;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.PhasedStart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at an amendment as a whole and lists everything that keeps it from being offered, so that all of it can be mended at once. */
final class Obstacles {

    private final Effect effect;
    private final LocalDate on;
    private final List<Obstacle> found = new ArrayList<>();

    Obstacles(Effect effect) {
        this.effect = effect;
        this.on = effect.now().on();
    }

    List<Obstacle> all() {
        if (effect.changes().isEmpty()) {
            found.add(Obstacle.of(Rule.NO_CHANGES));
        }
        effect.collisions().forEach(change -> found.add(Obstacle.at(change.subject(), Rule.COLLIDES)));
        found.addAll(ofChanges());
        lookAtParties();
        lookAtYears();
        lookAtTargets();
        lookAtNamedKpis();
        if (effect.lacksAccount()) {
            found.add(Obstacle.of(Rule.SUBSIDY_ACCOUNT));
        }
        return List.copyOf(found);
    }

    /** What is wrong with each change by itself. */
    List<Obstacle> ofChanges() {
        var faults = new ArrayList<Obstacle>();
        for (var change : effect.changes()) {
            of(change).ifPresent(faults::add);
        }
        return faults;
    }

    private Optional<Obstacle> of(Change change) {
        var later = laterThan(change);
        if (later.isPresent()) {
            return Optional.of(Obstacle.at(change.subject(), Rule.BEFORE_LATER_CHANGE, later.get()));
        }
        if (change instanceof MoneyChange && !effect.contract().legalForm().pays()) {
            return Optional.of(Obstacle.at(change.subject(), Rule.NOTHING_PAID));
        }
        if (change instanceof TimeChange time) {
            return ofTime(time);
        }
        if (change instanceof LumpSumChange sum) {
            return ofLumpSum(sum);
        }
        if (change instanceof KpiChange kpi) {
            return ofKpi(kpi);
        }
        if (change instanceof InhabitantsChange count) {
            return ofInhabitants(count);
        }
        if (change instanceof OptionTaken option) {
            return ofOption(option);
        }
        var ends = change instanceof TermsChange terms && terms.field() == TermsChange.Field.LAST_DAY;
        return ends ? ofLastDay(change) : Optional.empty();
    }

    /** Of KPIs their own versions tell; what a contract says of itself is one whole. */
    private Optional<LocalDate> laterThan(Change change) {
        var kind = change.subject().kind();
        var ofTerms = EnumSet.of(Kind.TERMS, Kind.OPTION);
        return effect.later().entrySet().stream()
                .filter(entry -> kind != Kind.KPI)
                .filter(entry -> entry.getKey().equals(change.subject())
                        || ofTerms.contains(kind)
                                && ofTerms.contains(entry.getKey().kind()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    /** Also when it was agreed otherwise, or taken by another amendment, after this one was begun. */
    private Optional<Obstacle> ofOption(OptionTaken change) {
        var number = String.valueOf(change.number());
        var known = effect.options().stream()
                .filter(one -> one.option().number() == change.number()
                        && one.option().newLastDay().equals(change.after()))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of(Obstacle.at(change.subject(), Rule.NO_SUCH_OPTION, number));
        }
        return known.get().takenOn() != null
                ? Optional.of(Obstacle.at(change.subject(), Rule.OPTION_TAKEN, number))
                : ofLastDay(change);
    }

    /** Of an option that was taken nothing can be wrong any more. */
    private Optional<Obstacle> ofTime(TimeChange change) {
        return ofAgreement(change).or(() -> ofStarts(change));
    }

    /** A KPI that counts already goes on counting: it can be dropped, but not begin later. */
    private Optional<Obstacle> ofStarts(TimeChange change) {
        return effect.kpis().stream()
                .filter(kpi -> !kpi.versions().get(0).from().isAfter(on))
                .filter(kpi -> !change.after()
                        .startOf(kpi.code())
                        .equals(effect.now().time().startOf(kpi.code())))
                .filter(kpi -> change.after()
                        .startOf(kpi.code())
                        .filter(day -> day.isAfter(kpi.versions().get(0).from()))
                        .isPresent())
                .findFirst()
                .map(kpi -> Obstacle.at(
                        change.subject(),
                        Rule.KPI_COUNTS_ALREADY,
                        kpi.code(),
                        kpi.versions().get(0).from()));
    }

    private Optional<Obstacle> ofAgreement(TimeChange change) {
        var terms = effect.after().terms();
        var codes = effect.after().kpis().stream().map(kpi -> kpi.code().text()).collect(Collectors.toSet());
        effect.kpis().stream()
                .filter(kpi -> kpi.latest().from().isAfter(on)) // agreed, and still to begin
                .forEach(kpi -> codes.add(kpi.code().text()));
        return change.after().beyond(terms.term()).faults(terms.term(), terms.reporting(), codes).stream()
                .map(fault -> new Obstacle(fault.rule(), fault.details(), change.subject()))
                .findFirst();
    }

    private Optional<Obstacle> ofLumpSum(LumpSumChange sum) {
        var year = String.valueOf(sum.year());
        if (!effect.contract().legalForm().pays()) {
            return Optional.of(Obstacle.at(sum.subject(), Rule.NOTHING_PAID));
        }
        if (sum.after() != null && !years().contains(sum.year())) {
            return Optional.of(Obstacle.at(sum.subject(), Rule.YEAR_OUTSIDE_TERM, year));
        }
        return effect.closed().contains(sum.year())
                ? Optional.of(Obstacle.at(sum.subject(), Rule.YEAR_CLOSED, year))
                : Optional.empty();
    }

    private Optional<Obstacle> ofInhabitants(InhabitantsChange count) {
        if (count.after() == null) {
            return Optional.empty();
        }
        if (!years().contains(count.year())) {
            return Optional.of(Obstacle.at(count.subject(), Rule.YEAR_OUTSIDE_TERM, String.valueOf(count.year())));
        }
        return effect.after().inhabited().stream().anyMatch(party -> party.organisation() == count.organisation())
                ? Optional.empty()
                : Optional.of(Obstacle.at(count.subject(), Rule.NOT_COUNTED));
    }

    private Optional<Obstacle> ofKpi(KpiChange change) {
        var beginning = effect.beginning(null);
        if (beginning.period().start().isAfter(effect.after().terms().term().last())) {
            return Optional.of(Obstacle.at(change.subject(), Rule.NO_PERIOD_LEFT, beginning.period()));
        }
        try {
            beginning.requireUnjudged();
            effect.kpis().stream()
                    .filter(kpi -> kpi.code().equals(change.code()))
                    .findFirst()
                    .ifPresent(kpi -> kpi.requireRoomFor(beginning));
            return Optional.empty();
        } catch (RuleBroken refusal) {
            return Optional.of(new Obstacle(refusal.rule(), refusal.details(), change.subject()));
        }
    }

    private Optional<Obstacle> ofLastDay(Change change) {
        var last = effect.after().terms().term().last();
        if (last.isBefore(on)) {
            return Optional.of(Obstacle.at(change.subject(), Rule.ENDS_BEFORE_IT_HOLDS, last, on));
        }
        var accepted = effect.lastAccepted();
        return accepted != null
                        && last.isBefore(accepted.end())
                        && last.isBefore(effect.now().terms().term().last())
                ? Optional.of(Obstacle.at(change.subject(), Rule.CUTS_ACCEPTED, last, accepted))
                : Optional.empty();
    }

    private void lookAtParties() {
        if (!effect.contract().legalForm().pays()) {
            if (effect.after().parties().size() < 2) {
                found.add(Obstacle.of(Rule.TOO_FEW_PARTIES));
            }
            return;
        }
        if (effect.after().parties(Party.Role.CLIENT).isEmpty()) {
            found.add(Obstacle.of(Rule.NO_CLIENT));
        }
        if (effect.after().parties(Party.Role.CONTRACTOR).isEmpty()) {
            found.add(Obstacle.of(Rule.NO_CONTRACTOR));
        }
    }

    private void lookAtYears() {
        if (effect.contract().legalForm().pays()) {
            years().stream()
                    .filter(year -> !effect.after().lumpSums().containsKey(year))
                    .forEach(year -> found.add(Obstacle.of(Rule.YEAR_WITHOUT_LUMP_SUM, String.valueOf(year))));
        }
    }

    private void lookAtTargets() {
        if (effect.after().kpis().isEmpty()) {
            found.add(Obstacle.of(Rule.NO_KPIS));
        }
        effect.after()
                .kpis()
                .forEach(kpi -> firstWithoutTarget(kpi)
                        .ifPresent(period -> found.add(Obstacle.of(
                                Rule.PERIOD_WITHOUT_TARGET,
                                kpi.agreement().definition().name(),
                                kpi.code(),
                                period))));
    }

    /** Of what is still to come; what was agreed before is no longer to be mended. */
    private Optional<ReportingPeriod> firstWithoutTarget(KpiState kpi) {
        var terms = effect.after().terms();
        var from = KpiChange.firstPeriod(effect.now()).start();
        return terms.reporting().periodsOf(terms.term()).stream()
                .filter(period -> !period.start().isBefore(from))
                .filter(period -> kpi.agreement().targets().stream()
                        .noneMatch(stretch -> !period.start().isBefore(stretch.from())
                                && period.start().isBefore(stretch.until())))
                .findFirst();
    }

    /** What is agreed about money and time may not name a KPI that would no longer be agreed, or that was never agreed. */
    private void lookAtNamedKpis() {
        var after = effect.after();
        after.money().kpis().stream()
                .filter(this::isGone)
                .forEach(code -> found.add(Obstacle.of(Rule.MONEY_NAMES_KPI, code)));
        after.time().phases().stream()
                .filter(phase -> phase.kind() == PhasedStart.Kind.KPI)
                .map(phase -> new KpiCode(phase.subject()))
                .filter(this::isGone)
                .forEach(code -> found.add(Obstacle.of(Rule.TIME_NAMES_KPI, code)));
    }

    /** One that ended before, or is still to begin, is no concern of this amendment. */
    private boolean isGone(KpiCode code) {
        var known = effect.kpis().stream().anyMatch(kpi -> kpi.code().equals(code));
        return effect.after().kpi(code).isEmpty()
                && (!known || effect.now().kpi(code).isPresent());
    }

    private List<Integer> years() {
        var terms = effect.after().terms();
        return terms.reporting().yearsOf(terms.term());
    }
}
