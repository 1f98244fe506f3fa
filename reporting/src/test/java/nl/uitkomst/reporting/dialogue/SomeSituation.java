package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.KpiFact;
import nl.uitkomst.domain.dialogue.KpiFact.Explanation;
import nl.uitkomst.domain.dialogue.OwnPartFacts;
import nl.uitkomst.domain.dialogue.ProposalFact;
import nl.uitkomst.domain.dialogue.ReportFact;
import nl.uitkomst.domain.dialogue.Situation;
import nl.uitkomst.domain.money.MoneyYear.Signal;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse.State;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement.Sense;
import nl.uitkomst.domain.outcome.Movement.Way;
import nl.uitkomst.domain.outcome.Turn;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.reporting.outcome.SomeKpi;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The third quarter of 2026: five KPIs that give something to talk about and five that do not; one payment late; the report answered in nine days. */
final class SomeSituation {

    static final ReportingPeriod PERIOD = ReportingPeriod.quarter(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<KpiOutcome> outcomes = new ArrayList<>();
    private final List<KpiFact> facts = new ArrayList<>();

    static Situation ordinary() {
        var some = new SomeSituation();
        some.ratio(
                "Terugval",
                "12",
                false,
                3,
                null,
                List.of("Drie mensen verhuisden naar een andere regio."),
                98,
                104,
                118,
                121,
                131,
                134,
                142);
        some.ratio(
                "Zelfredzaamheid",
                "70",
                true,
                1,
                new Turn(Way.BETTER, Way.WORSE),
                List.of(),
                680,
                700,
                712,
                721,
                733,
                741,
                683);
        some.ratio(
                "Participatie",
                "45",
                true,
                0,
                null,
                List.of("Het buurthuis was zes weken dicht."),
                470,
                465,
                458,
                449,
                455,
                452,
                448);
        some.ratio(
                "Wachttijd tot het eerste gesprek", "20", false, 2, null, List.of(), 180, 175, 190, 195, 199, 214, 222);
        some.ratio(
                "Initiatieven van inwoners",
                "30",
                true,
                0,
                new Turn(Way.WORSE, Way.BETTER),
                List.of(),
                340,
                330,
                320,
                310,
                305,
                301,
                342);
        some.ratio(
                "Gebruik van de algemene voorziening",
                "60",
                true,
                0,
                null,
                List.of(),
                610,
                620,
                630,
                640,
                650,
                655,
                660);
        return some.situation();
    }

    private void ratio(
            String name,
            String bound,
            boolean atLeast,
            int misses,
            @Nullable Turn turn,
            List<String> explained,
            int... permille) {
        var target = atLeast ? SomeKpi.atLeast(bound, "1") : SomeKpi.atMost(bound, "1");
        var kpi = SomeKpi.ratio(name, target).from(2025, 1);
        for (var each : permille) {
            kpi.reached(String.valueOf(each), "1000");
        }
        var last = permille[permille.length - 1];
        var rises = last > permille[permille.length - 2];
        var outcome = kpi.moving(rises == atLeast ? Way.BETTER : Way.WORSE, rises ? Sense.RISES : Sense.FALLS)
                .outcome();
        outcomes.add(outcome);
        var explanations = explained.stream()
                .map(text -> new Explanation(outcome.code(), "Kwintes", text))
                .toList();
        facts.add(new KpiFact(
                outcome.code(),
                true,
                false,
                outcome.latestVerdict(),
                null,
                misses,
                false,
                outcome.latestVerdict() == Verdict.MET
                        ? Way.LEVEL
                        : outcome.movement().way(),
                turn,
                null,
                explanations,
                false));
    }

    private Situation situation() {
        var contract = SomeKpi.contract("Tom in de buurt", "Gemeente Alphen aan den Rijn", State.OFF_COURSE, outcomes);
        var rounds = List.of(new ReportFact.Round(1, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 21)));
        var asked = Instant.parse("2026-11-14T09:00:00Z");
        var report = new ReportFact(
                Submission.Status.ACCEPTED,
                LocalDate.of(2026, 11, 21),
                true,
                true,
                rounds,
                List.of(new ReportFact.Question(asked, asked.plusSeconds(200_000))),
                "De wachttijd bij de huisarts loopt op. Drie vacatures bij de wijkteams zijn al twee kwartalen niet vervuld, waardoor gesprekken later beginnen dan is afgesproken en mensen langer wachten.");
        var own = new OwnPartFacts(
                true,
                List.of(
                        new OwnPartFacts.Instalment(
                                LocalDate.of(2026, 7, 1), Euro.valueOf("100"), LocalDate.of(2026, 7, 1)),
                        new OwnPartFacts.Instalment(
                                LocalDate.of(2026, 8, 1), Euro.valueOf("100"), LocalDate.of(2026, 8, 13)),
                        new OwnPartFacts.Instalment(
                                LocalDate.of(2026, 9, 1), Euro.valueOf("100"), LocalDate.of(2026, 9, 1))),
                true,
                rounds,
                TODAY);
        return new Situation(
                contract,
                PERIOD,
                TODAY,
                facts,
                report,
                List.of(),
                List.of(),
                List.of(new ProposalFact(2, "Buurtfonds", null, false)),
                List.of(Signal.OUTSIDE_CORRIDOR),
                own);
    }
}
