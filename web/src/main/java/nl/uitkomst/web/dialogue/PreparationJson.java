package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.DialoguePapers;
import nl.uitkomst.domain.dialogue.OwnPartFacts;
import nl.uitkomst.domain.dialogue.ReportFact;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.reporting.dialogue.Preparation;
import nl.uitkomst.web.outcome.OutcomeWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The preparation of a dialogue as the API gives it.
 *
 * @param gepland whether there is a dialogue; else the agenda is what follows from the figures
 */
public record PreparationJson(
        String contract,
        String periode,
        boolean illustratief,
        boolean gepland,
        @Nullable LocalDate dag,
        @Nullable LocalTime van,
        @Nullable LocalTime tot,
        String plaats,
        String boodschap,
        List<Punt> agenda,
        EigenDeel gemeente,
        Aanlevering cooperatie) {

    /** @param oordeel absent for what is not about a KPI */
    public record Punt(
            int nummer,
            String titel,
            String waarom,
            @Nullable String kpi,
            @Nullable String oordeel,
            List<String> toelichtingen) {}

    /** What the municipality did itself in the period. */
    public record EigenDeel(List<Betaling> betalingen, List<Ronde> rapportages) {}

    /** @param betaaldOp absent while it is not paid */
    public record Betaling(
            LocalDate uiterlijk,
            BigDecimal bedrag,
            @Nullable LocalDate betaaldOp) {}

    /** @param beantwoordOp absent while the municipality did not accept or return it */
    public record Ronde(
            int revisie, LocalDate ingediendOp, @Nullable LocalDate beantwoordOp) {}

    /** What the cooperative did itself. */
    public record Aanlevering(LocalDate uiterlijk, @Nullable LocalDate ingediendOp, int vragen, long onbeantwoord) {}

    static PreparationJson of(Preparation preparation, DialoguePapers.Preparation known) {
        var situation = preparation.situation();
        var plan = known.plan();
        return new PreparationJson(
                situation.contract().number().text(),
                situation.period().toString(),
                situation.contract().illustrative(),
                known.planned(),
                plan.day(),
                plan.from(),
                plan.until(),
                plan.place(),
                preparation.message().plain(),
                preparation.points().stream().map(PreparationJson::point).toList(),
                own(situation.ownPart()),
                reported(situation.report()));
    }

    private static Punt point(Preparation.Point point) {
        var kpi = point.kpi();
        return new Punt(
                point.number(),
                point.title(),
                point.why(),
                kpi == null ? null : kpi.code().text(),
                verdict(point.verdict()),
                point.explained());
    }

    private static @Nullable String verdict(@Nullable Verdict verdict) {
        return verdict == null ? null : OutcomeWords.of(verdict);
    }

    private static EigenDeel own(OwnPartFacts part) {
        return new EigenDeel(
                part.instalments().stream()
                        .map(one -> new Betaling(one.due(), one.amount().amount(), one.paidOn()))
                        .toList(),
                part.rounds().stream()
                        .map(round -> new Ronde(round.revision(), round.submittedOn(), round.answeredOn()))
                        .toList());
    }

    private static Aanlevering reported(ReportFact report) {
        return new Aanlevering(
                report.dueOn(),
                report.submittedOn().orElse(null),
                report.questions().size(),
                report.questions().stream()
                        .filter(question -> question.answeredAt() == null)
                        .count());
    }
}
