package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PortfolioOutcome;
import nl.uitkomst.domain.outcome.PortfolioOutcome.Coming;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.Change;
import nl.uitkomst.reporting.outcome.ContractSentences;
import nl.uitkomst.reporting.outcome.Sentence;
import nl.uitkomst.reporting.shared.Notation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All contracts on one page: how many are on course, which are not, what changed, and what is coming. */
public record OverviewPage(
        String title,
        String lead,
        String period,
        boolean illustrative,
        boolean any,
        HeatMap map,
        String rule,
        List<Changed> changed,
        int moreChanged,
        List<Lasting> lasting,
        List<Ahead> ahead,
        OverviewChoice choice,
        List<Integer> pages) {
    private static final int MOST = 4;
    private static final int MOST_CHANGES = 3;
    private static final int A_LONG_TIME = 2;

    /** A KPI with another verdict than in the report before. */
    public record Changed(String address, String name, String from, String to, Verdict was, Verdict became) {}

    /** A KPI that has been missed several times in a row. */
    public record Lasting(String address, String name, String figure, String since) {}

    /** Something with a date. */
    public record Ahead(String address, String when, String what, boolean late) {}

    static OverviewPage of(PortfolioOutcome portfolio, OverviewChoice choice, LocalDate today, Texts texts) {
        var all = portfolio.contracts();
        var chosen = choice.of(all);
        var notation = Notation.in(texts);
        var sentences = ContractSentences.in(texts);
        var changes = Change.in(chosen);
        return new OverviewPage(
                sentences.overview(chosen).stream().map(Sentence::marked).collect(Collectors.joining("\n")),
                lead(chosen, sentences),
                period(chosen, notation),
                all.stream().anyMatch(ContractOutcome::illustrative),
                !all.isEmpty(),
                HeatMap.of(choice.page(chosen), texts),
                chosen.isEmpty() ? "" : sentences.rule(chosen.get(0).course()),
                changes.stream()
                        .limit(MOST_CHANGES)
                        .map(change -> changed(change, chosen, notation, sentences))
                        .toList(),
                Math.max(0, changes.size() - MOST_CHANGES),
                lasting(chosen, notation, sentences, texts),
                portfolio.coming().stream()
                        .filter(coming -> chosen.stream()
                                .anyMatch(contract -> contract.number().equals(coming.contract())))
                        .limit(MOST)
                        .map(coming -> ahead(coming, today, all, notation, texts))
                        .toList(),
                choice,
                choice.pages(chosen));
    }

    /** One contract says what is missed; several say what changed. */
    private static String lead(List<ContractOutcome> chosen, ContractSentences sentences) {
        var changes = sentences.changes(chosen);
        return chosen.size() == 1
                ? Stream.of(sentences.lead(chosen.get(0)), changes)
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "))
                : changes;
    }

    /** The newest period that any of them reported on. */
    private static String period(List<ContractOutcome> contracts, Notation notation) {
        return contracts.stream()
                .map(ContractOutcome::latest)
                .filter(latest -> latest != null)
                .max(Comparator.comparing(ReportingPeriod::end))
                .map(notation::period)
                .orElse("");
    }

    private static Changed changed(
            Change change, List<ContractOutcome> all, Notation notation, ContractSentences sentences) {
        return new Changed(
                address(change.contract(), change.kpi()),
                sentences.name(change.kpi(), change.contract(), all),
                notation.figure(change.from()),
                notation.figure(change.to()),
                change.from().verdict(),
                change.to().verdict());
    }

    private static List<Lasting> lasting(
            List<ContractOutcome> contracts, Notation notation, ContractSentences sentences, Texts texts) {
        return contracts.stream()
                .flatMap(contract -> contract.kpis().stream().map(kpi -> new Missed(contract, kpi, missedInARow(kpi))))
                .filter(missed -> missed.times() >= A_LONG_TIME)
                .sorted(Comparator.comparing(Missed::times).reversed())
                .limit(MOST)
                .map(missed -> new Lasting(
                        address(missed.contract(), missed.kpi()),
                        sentences.name(missed.kpi(), missed.contract(), contracts),
                        missed.kpi().latest().map(notation::figure).orElse("–"),
                        texts.get("outcome.overview.times", notation.number(missed.times()))))
                .toList();
    }

    private record Missed(ContractOutcome contract, KpiOutcome kpi, int times) {}

    private static int missedInARow(KpiOutcome kpi) {
        var times = 0;
        for (var period : kpi.periods()) {
            if (period.state() != PeriodOutcome.State.NONE) {
                times = period.verdict() == Verdict.MISSED ? times + 1 : 0;
            }
        }
        return times;
    }

    private static Ahead ahead(
            Coming coming, LocalDate today, List<ContractOutcome> all, Notation notation, Texts texts) {
        var contract = all.stream()
                .filter(candidate -> candidate.number().equals(coming.contract()))
                .findFirst()
                .orElseThrow();
        var name = contract.title() + (all.size() == 1 ? "" : ", " + ContractSentences.place(contract.municipality()));
        var period = coming.period() == null ? "" : notation.period(coming.period());
        return new Ahead(
                "/contracten/" + coming.contract(),
                coming.on().getYear() == today.getYear()
                        ? notation.dayAndDate(coming.on())
                        : notation.date(coming.on()),
                texts.get("outcome.coming." + coming.kind(), name, period),
                coming.kind() == Coming.Kind.REPORT_LATE);
    }

    private static String address(ContractOutcome contract, KpiOutcome kpi) {
        return "/contracten/" + contract.number() + "/kpis/" + kpi.code();
    }
}
