package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.action.Step;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.KpiFact.Explanation;
import nl.uitkomst.domain.dialogue.OwnPartFacts.Instalment;
import nl.uitkomst.domain.dialogue.ReportFact.Round;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.MoneyYear.Signal;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.Movement.Way;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Turn;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.Submission.Status;
import nl.uitkomst.domain.voice.Voice;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The third quarter of 2026 of a contract, accepted and paid on time, in which nothing stands out until a step says so. */
final class SomeSituation {

    static final ReportingPeriod PERIOD = ReportingPeriod.quarter(2026, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 11);

    private Status status = Status.ACCEPTED;
    private boolean counts = true;
    private boolean accepted = true;
    private boolean paid = true;
    private String bottlenecks = "";
    private LocalDate today = TODAY;
    private final List<KpiFact> kpis = new ArrayList<>();
    private final List<ActionFact> actions = new ArrayList<>();
    private final List<VoiceFact> voices = new ArrayList<>();
    private final List<ProposalFact> proposals = new ArrayList<>();
    private final List<Signal> money = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Instalment> instalments = new ArrayList<>();

    static SomeSituation quiet() {
        return new SomeSituation();
    }

    SomeSituation status(Status reached) {
        status = reached;
        accepted = reached == Status.ACCEPTED;
        counts = accepted || reached == Status.SUBMITTED;
        return this;
    }

    SomeSituation today(LocalDate day) {
        today = day;
        return this;
    }

    SomeSituation bottlenecks(String text) {
        bottlenecks = text;
        return this;
    }

    SomeSituation handedIn(String day, @Nullable String answered) {
        var answer = answered == null ? null : LocalDate.parse(answered);
        rounds.add(new Round(rounds.size() + 1, LocalDate.parse(day), answer));
        return this;
    }

    SomeSituation instalment(String due, @Nullable String paidOn) {
        var day = paidOn == null ? null : LocalDate.parse(paidOn);
        instalments.add(new Instalment(LocalDate.parse(due), Euro.valueOf("100"), day));
        return this;
    }

    SomeSituation unpaid() {
        paid = false;
        return this;
    }

    SomeSituation kpi(KpiFact kpi) {
        kpis.add(kpi);
        return this;
    }

    /** @param stepDue of a step that is not done; absent for none that is late */
    SomeSituation action(String about, String due, @Nullable String stepDue, @Nullable ReportingPeriod showsBy) {
        var step = stepDue == null ? null : new Step("Afspreken", LocalDate.parse(stepDue));
        actions.add(new ActionFact(
                actions.size() + 1,
                "Huisarts",
                Set.of(new KpiCode(about)),
                LocalDate.of(2026, 9, 1),
                LocalDate.parse(due),
                step,
                showsBy));
        return this;
    }

    SomeSituation voice(Voice.Kind kind, long daysOpen) {
        voices.add(new VoiceFact(voices.size() + 1, kind, Voice.Theme.values()[0], daysOpen));
        return this;
    }

    /** @param votesUntil absent while no voting runs */
    SomeSituation proposal(@Nullable String votesUntil, boolean putOff) {
        var until = votesUntil == null ? null : LocalDate.parse(votesUntil);
        proposals.add(new ProposalFact(proposals.size() + 1, "Buurtfonds", until, putOff));
        return this;
    }

    SomeSituation money(Signal signal) {
        money.add(signal);
        return this;
    }

    static KpiFact met(String code) {
        return kpi(code, Verdict.MET, 0);
    }

    static KpiFact missed(String code, int timesInARow) {
        return kpi(code, Verdict.MISSED, timesInARow);
    }

    private static KpiFact kpi(String code, Verdict verdict, int misses) {
        return fact(code, true, false, verdict, null, misses, false, Way.LEVEL, null, null, 0, false);
    }

    static KpiFact fact(
            String code,
            boolean core,
            boolean heavy,
            Verdict verdict,
            @Nullable NoFigure why,
            int misses,
            boolean recovered,
            Way way,
            @Nullable Turn turn,
            @Nullable Verdict expected,
            int explained,
            boolean asked) {
        var kpi = new KpiCode(code);
        var explanations = IntStream.range(0, explained)
                .mapToObj(i -> new Explanation(kpi, "Aanbieder " + i, "Verhuisd"))
                .toList();
        return new KpiFact(kpi, core, heavy, verdict, why, misses, recovered, way, turn, expected, explanations, asked);
    }

    Situation situation() {
        var course = new ContractOutcome.OnCourse(
                ContractOutcome.OnCourse.State.ON_COURSE, 0, 0, 0, 0, BigDecimal.ZERO, List.of(), List.of());
        var contract = new ContractOutcome(
                new ContractNumber("TB-TEST-1"),
                "Tom in de buurt",
                "Gemeente Alphen",
                "Coöperatie",
                true,
                PERIOD,
                accepted,
                course,
                List.of(),
                List.of());
        var report = new ReportFact(status, DUE, counts, accepted, rounds, List.of(), bottlenecks);
        var own = new OwnPartFacts(paid, instalments, true, rounds, today);
        return new Situation(contract, PERIOD, today, kpis, report, actions, voices, proposals, money, own);
    }

    List<ProposedPoint> agenda() {
        return ProposedAgenda.of(situation());
    }
}
