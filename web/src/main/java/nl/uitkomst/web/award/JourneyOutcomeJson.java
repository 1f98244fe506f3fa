package nl.uitkomst.web.award;

import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.domain.award.JourneyOutcome.Kept;
import nl.uitkomst.domain.award.PromiseKept;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Shown;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.web.outcome.OutcomeWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What became of the promises of a bid, by persona and stage, as the API gives it.
 *
 * @param periode of which the verdicts are; absent before the first report
 * @param voorlopig whether its report was not accepted yet
 */
public record JourneyOutcomeJson(
        String contract,
        String aanbesteding,
        String kandidaat,
        @Nullable String periode,
        boolean voorlopig,
        List<Belofte> beloften) {

    /** @param kpi absent for what was promised in words only; then there is no verdict either */
    public record Belofte(
            @Nullable UUID persona,
            @Nullable String personaNaam,
            @Nullable String fase,
            @Nullable String faseNaam,
            String woorden,
            String alsHetNietLukt,
            @Nullable String kpi,
            @Nullable BigDecimal waarde,
            @Nullable BigDecimal minstens,
            @Nullable BigDecimal hoogstens,
            @Nullable String oordeel) {}

    static JourneyOutcomeJson of(JourneyOutcome outcome) {
        return new JourneyOutcomeJson(
                outcome.contract().number().text(),
                outcome.tender().text(),
                outcome.candidate(),
                outcome.shown().map(ReportingPeriod::toString).orElse(null),
                outcome.shown().isPresent() && !outcome.contract().latestFinal(),
                outcome.promises().stream().map(kept -> promise(outcome, kept)).toList());
    }

    private static Belofte promise(JourneyOutcome outcome, Kept kept) {
        PromiseKept promise = kept.promise();
        var spot = promise.where();
        return new Belofte(
                spot.map(Spot::persona).orElse(null),
                spot.map(outcome::personaName).orElse(null),
                spot.map(Spot::stage).orElse(null),
                spot.map(outcome::stageName).orElse(null),
                promise.words(),
                promise.consequence(),
                kept.isMeasured() ? promise.kpi().map(KpiCode::text).orElse(null) : null,
                kept.now().map(JourneyOutcomeJson::value).orElse(null),
                kept.now().map(PeriodOutcome::target).map(Target::low).orElse(null),
                kept.now().map(PeriodOutcome::target).map(Target::high).orElse(null),
                kept.isMeasured() ? OutcomeWords.of(kept.verdict()) : null);
    }

    private static @Nullable BigDecimal value(PeriodOutcome now) {
        var figure = now.figure();
        return figure == null
                ? null
                : figure.rounded(
                        Shown.decimals(figure, now.target(), now.definition().decimals()));
    }
}
