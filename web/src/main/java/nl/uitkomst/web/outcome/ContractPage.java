package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.action.PlannedKpis.Planned;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.outcome.AgreedKpi;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.outcome.ContractSentences;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Remark;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One contract: on course or not, where it is in its term, what it costs, and what each KPI came to. */
public record ContractPage(
        ContractOutcome contract,
        boolean agreed,
        String title,
        String lead,
        String rule,
        String term,
        String termDescription,
        Timeline wide,
        Timeline narrow,
        String moneyTitle,
        List<Sum> money,
        String kpisTitle,
        String kpisHint,
        List<Tile> tiles,
        List<Apart> apart,
        String storyTitle,
        List<Told> story,
        List<Remark> remarks,
        ContractNav nav) {
    private static final int MOST_WITH_CHART = 16;

    /** The lump sum of one contract year. */
    public record Sum(String year, String amount, boolean current) {}

    /** A KPI, small. */
    public record Tile(
            String address,
            String name,
            String figure,
            Verdict verdict,
            boolean provisional,
            Movement movement,
            String target,
            String chart,
            boolean watched,
            boolean inPlan) {}

    /** A KPI that ended, or is still to begin, with since or from when. */
    public record Apart(String address, String name, String when) {}

    /** A part of what the cooperative wrote with its figures. */
    public record Told(String heading, String text) {}

    static ContractPage of(
            Contract contract,
            ContractOutcome outcome,
            Map<NarrativeSection, String> narrative,
            List<Remark> remarks,
            List<Planned> planned,
            LocalDate today,
            ContractNav nav,
            Texts texts) {
        var notation = Notation.in(texts);
        var sentences = ContractSentences.in(texts);
        var states = states(outcome);
        var end = notation.date(contract.term().last());
        return new ContractPage(
                outcome,
                contract.isAgreed(),
                sentences.title(outcome).marked(),
                sentences.lead(outcome),
                sentences.rule(outcome.course()),
                texts.get("outcome.page.term" + (contract.term().last().isBefore(today) ? ".ended" : ""), end),
                described(contract, states, notation, texts),
                Timeline.wide(contract.periods(), states, contract.term(), today, texts),
                Timeline.narrow(contract.periods(), states, contract.term(), today, texts),
                moneyTitle(contract, today, notation, texts),
                money(contract, today, notation),
                kpisTitle(outcome.course(), notation, texts),
                outcome.latest() == null
                        ? ""
                        : texts.get("outcome.page.contract.latest", notation.period(outcome.latest())),
                tiles(outcome, planned, notation, texts),
                outcome.apart().stream()
                        .map(kpi -> apart(outcome, kpi, notation, texts))
                        .toList(),
                outcome.latest() == null ? "" : texts.get("outcome.page.story", notation.period(outcome.latest())),
                told(narrative, texts),
                remarks,
                nav);
    }

    /** Every report has one state, whatever KPI one looks at. */
    private static Map<ReportingPeriod, State> states(ContractOutcome outcome) {
        var states = new TreeMap<ReportingPeriod, State>();
        outcome.all().stream()
                .flatMap(kpi -> kpi.periods().stream())
                .forEach(period -> states.put(period.period(), period.state()));
        return states;
    }

    private static String described(
            Contract contract, Map<ReportingPeriod, State> states, Notation notation, Texts texts) {
        return texts.get(
                "outcome.page.term.describe",
                notation.date(contract.term().first()),
                notation.date(contract.term().last()),
                count(states, State.FINAL, notation),
                count(states, State.PROVISIONAL, notation),
                count(states, State.NONE, notation));
    }

    private static String count(Map<ReportingPeriod, State> states, State state, Notation notation) {
        return notation.number(states.values().stream().filter(state::equals).count());
    }

    private static int yearOf(Contract contract, LocalDate today) {
        return contract.reporting().periodOf(today).year();
    }

    private static String moneyTitle(Contract contract, LocalDate today, Notation notation, Texts texts) {
        var words = new FormWords(texts, contract.legalForm());
        var now = contract.lumpSums().get(yearOf(contract, today));
        return now == null
                ? words.get("outcome.page.money.other")
                : words.get("outcome.page.money", notation.euro(now));
    }

    private static List<Sum> money(Contract contract, LocalDate today, Notation notation) {
        var sums = new ArrayList<Sum>();
        new TreeMap<Integer, Euro>(contract.lumpSums())
                .forEach((year, amount) -> sums.add(
                        new Sum(String.valueOf(year), notation.euro(amount), year == yearOf(contract, today))));
        return List.copyOf(sums);
    }

    private static String kpisTitle(OnCourse course, Notation notation, Texts texts) {
        return texts.get(
                "outcome.page.kpis",
                notation.number(course.met()),
                notation.number(course.total()),
                notation.number(course.withinTolerance()),
                notation.number(course.missed()));
    }

    private static List<Tile> tiles(ContractOutcome outcome, List<Planned> planned, Notation notation, Texts texts) {
        var tiles = new ArrayList<Tile>();
        for (var kpi : outcome.kpis()) {
            var chart = tiles.size() < MOST_WITH_CHART && kpi.latest().isPresent()
                    ? SmallCharts.of(kpi, texts, "k-" + tiles.size())
                    : "";
            tiles.add(tile(outcome, kpi, chart, InPlan.of(kpi.code(), planned), notation, texts));
        }
        return List.copyOf(tiles);
    }

    private static Tile tile(
            ContractOutcome outcome, KpiOutcome kpi, String chart, InPlan plan, Notation notation, Texts texts) {
        var latest = kpi.latest();
        var target = latest.map(PeriodOutcome::target)
                .map(agreed -> texts.get("outcome.page.tile.target", notation.target(agreed, kpi.definition())))
                .orElse(texts.get("outcome.page.tile.none"));
        return new Tile(
                "/contracten/" + outcome.number() + "/kpis/" + kpi.code(),
                kpi.definition().shortName(),
                latest.map(now -> now.figure() == null ? KpiSentences.in(texts).noFigure(now) : notation.figure(now))
                        .orElse("–"),
                latest.map(PeriodOutcome::verdict).orElse(Verdict.NO_DATA),
                latest.filter(now -> now.state() == State.PROVISIONAL).isPresent(),
                kpi.movement(),
                target,
                chart,
                !kpi.definition().isCore(),
                latest.filter(now -> plan.covers(now.verdict())).isPresent());
    }

    private static Apart apart(ContractOutcome outcome, KpiOutcome kpi, Notation notation, Texts texts) {
        var first = kpi.versions().get(0);
        var last = kpi.versions().get(kpi.versions().size() - 1);
        var latest = outcome.latest();
        var ended = latest != null && !last.until().isAfter(latest.start());
        return new Apart(
                "/contracten/" + outcome.number() + "/kpis/" + kpi.code(),
                kpi.definition().name(),
                ended
                        ? texts.get("outcome.page.apart.ended", notation.date(last.until()))
                        : texts.get("outcome.page.apart.begins", notation.date(begin(kpi, latest, first.from()))));
    }

    /** The first version that begins after what was reported last. */
    private static LocalDate begin(KpiOutcome kpi, @Nullable ReportingPeriod latest, LocalDate first) {
        return kpi.versions().stream()
                .map(AgreedKpi.Version::from)
                .filter(from -> latest == null || from.isAfter(latest.start()))
                .findFirst()
                .orElse(first);
    }

    private static List<Told> told(Map<NarrativeSection, String> narrative, Texts texts) {
        return Arrays.stream(NarrativeSection.values())
                .filter(section -> !narrative.getOrDefault(section, "").isBlank())
                .map(section -> new Told(texts.get("outcome.page.story." + section), narrative.get(section)))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("outcome.page.overview"), "/overzicht"),
                Crumb.here(texts.get(
                        "outcome.page.contract.text", contract.number().text())));
    }
}
