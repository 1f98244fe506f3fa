package nl.uitkomst.web.term;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.Contract.Status;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTime.Option;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.ExtensionOption;
import nl.uitkomst.domain.term.PhasedStart;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Faults;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page with the time of a contract.
 *
 * @param done what was just done, by its key below {@code term.done}, or empty
 * @param faults why what was asked could not be done
 */
public record TermPage(
        ContractTime time,
        List<Milestone> milestones,
        TimeLine wide,
        TimeLine narrow,
        String done,
        Faults faults,
        ContractNav nav) {

    static TermPage of(ContractTime time, String done, Faults faults, ContractNav nav, Texts texts) {
        var milestones = Milestones.of(time, texts);
        return new TermPage(
                time,
                milestones,
                TimeLine.wide(time, milestones, texts),
                TimeLine.narrow(time, milestones, texts),
                done,
                faults,
                nav);
    }

    public String base() {
        return "/contracten/" + time.number() + "/looptijd";
    }

    /** The message of the page: until when it runs, and by when is to be decided. */
    public String title(Texts texts) {
        var notation = Notation.in(texts);
        var last = notation.date(time.term().last());
        var ended = time.term().last().isBefore(time.today());
        if (time.status() == Status.TERMINATED) {
            return texts.get("term.title." + (ended ? "terminated" : "terminating"), last);
        }
        if (ended) {
            return texts.get("term.title.ended", last);
        }
        return time.open()
                .filter(option -> time.isAgreed())
                .map(option -> texts.get(
                        "term.title.decide",
                        last,
                        notation.date(option.known().option().decideBy())))
                .orElseGet(() -> texts.get("term.title", last));
    }

    public String lead(Texts texts) {
        return time.isAgreed() ? "" : texts.get("term.lead.draft");
    }

    /** What the drawing shows, in a sentence. */
    public String description(Texts texts) {
        var notation = Notation.in(texts);
        return texts.get(
                "term.line.describe",
                notation.date(time.term().first()),
                notation.date(time.term().last()),
                time.periods().size(),
                milestones.size());
    }

    /** What would be paid in the years that an option adds. */
    public String sums(ExtensionOption option, Texts texts) {
        var before = time.agreement().lastDayBefore(option, time.term());
        if (time.form() == LegalForm.COVENANT || !option.newLastDay().isAfter(before)) {
            return "";
        }
        var notation = Notation.in(texts);
        var years = time.reporting().yearsOf(new Term(before.plusDays(1), option.newLastDay()));
        return years.stream()
                .map(year -> year + ": " + amount(option.lumpSums().get(year), notation, texts))
                .collect(Collectors.joining("\n"));
    }

    private static String amount(@Nullable Euro sum, Notation notation, Texts texts) {
        return sum == null ? texts.get("term.option.toAgree") : notation.euro(sum);
    }

    /** What became of an option, in words. */
    public String state(Option option, Texts texts) {
        var known = option.known();
        return texts.get(
                "term.option.state." + option.state(),
                Notation.in(texts).date(known.option().decideBy()),
                String.valueOf(known.amendment()));
    }

    public String name(PhasedStart phase) {
        return time.kpiNames().getOrDefault(phase.subject(), phase.subject());
    }

    /** Things to think of, each with where they come from. They are no legal advice. */
    public List<Signal> signals(Texts texts) {
        var notation = Notation.in(texts);
        var signals = new ArrayList<Signal>();
        if (time.isAgreed() && time.asksAccount(time.term().last())) {
            signals.add(new Signal(texts.get("term.signal.subsidy"), texts.get("term.signal.subsidy.source")));
        }
        var ending = time.ending();
        var months = time.agreement().noticeMonths();
        if (ending != null && months != null) {
            var decided = ending.writtenAt().atZone(Texts.ZONE).toLocalDate();
            var earliest = decided.plusMonths(months);
            if (ending.plan().lastDay().isBefore(earliest) && ending.by() != Ending.By.TOGETHER) {
                signals.add(new Signal(
                        texts.get("term.signal.notice", notation.date(earliest)),
                        texts.get("term.signal.notice.source", months)));
            }
        }
        return signals;
    }

    /** @param source the law or agreement that it comes from */
    public record Signal(String words, String source) {}

    public List<Crumb> crumbs(Texts texts) {
        return Crumb.ofContract(texts, time.number(), Crumb.here(texts.get("term.crumb")));
    }
}
