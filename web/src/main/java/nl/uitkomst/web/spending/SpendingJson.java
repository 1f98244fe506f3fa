package nl.uitkomst.web.spending;

import nl.uitkomst.domain.proposal.Expectation;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.Execution;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.domain.spending.PhaseProgress;
import nl.uitkomst.domain.spending.SpendingStep;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How a proposal is carried out as the API gives it. Amounts are in euros, exact to the cent. */
public final class SpendingJson {

    private SpendingJson() {}

    /** @param nogGereserveerd what the fund keeps for it and is not paid yet */
    public record Uitvoering(
            String contract,
            int voorstel,
            String titel,
            String stand,
            boolean illustratief,
            String uitvoerder,
            BigDecimal bedrag,
            BigDecimal betaald,
            BigDecimal nogGereserveerd,
            List<Fase> fasen,
            @Nullable Verwachting verwachting,
            @Nullable LocalDate terugkijkenVanaf,
            @Nullable Terugblik terugblik,
            List<Stap> stappen) {}

    public record Fase(
            int nummer,
            String naam,
            String voorwaarde,
            BigDecimal bedrag,
            String stand,
            BigDecimal betaald,
            BigDecimal nogTeBetalen,
            @Nullable LocalDate verwachtOp) {}

    /** @param bereikt what the KPI was in that period; absent while there is no figure */
    public record Verwachting(
            String kpi,
            @Nullable BigDecimal van,
            @Nullable BigDecimal naar,
            @Nullable String periode,
            @Nullable BigDecimal bereikt) {}

    public record Terugblik(
            String resultaat, String les, @Nullable BigDecimal bereikt, boolean definitief, String door, Instant op) {}

    /** @param bewijs the name of the file; to be had under its number */
    public record Stap(
            int nummer,
            String soort,
            @Nullable Integer fase,
            @Nullable BigDecimal bedrag,
            @Nullable LocalDate datum,
            @Nullable String kenmerk,
            @Nullable String tekst,
            @Nullable String bewijs,
            String door,
            String organisatie,
            Instant op) {}

    static Uitvoering of(Execution execution) {
        var lookBack = execution.lookBack();
        return new Uitvoering(
                execution.contract().text(),
                execution.number(),
                execution.title(),
                state(execution),
                execution.illustrative(),
                execution.carrier(),
                execution.amount().amount(),
                execution.spent().amount(),
                execution.reserved().amount(),
                execution.phases().stream().map(SpendingJson::phase).toList(),
                expectation(execution),
                execution.lookBackFrom(),
                lookBack == null ? null : lookBack(lookBack),
                execution.steps().stream().map(SpendingJson::step).toList());
    }

    private static String state(Execution execution) {
        return switch (execution.status()) {
            case ADOPTED -> "inUitvoering";
            case STOPPED -> "gestopt";
            case DONE -> "afgerond";
            default -> execution.status().name().toLowerCase(Locale.ROOT);
        };
    }

    private static Fase phase(PhaseProgress progress) {
        var phase = progress.phase();
        return new Fase(
                phase.number(),
                phase.name(),
                phase.condition(),
                phase.due().amount(),
                ApiWords.of(progress.state()),
                progress.paid().amount(),
                progress.left().amount(),
                phase.expectedOn());
    }

    private static @Nullable Verwachting expectation(Execution execution) {
        Expectation expectation = execution.expectation();
        if (expectation == null) {
            return null;
        }
        var reached = execution.reached();
        var figure = reached == null ? null : reached.figure();
        return new Verwachting(
                expectation.kpi().text(),
                expectation.from(),
                expectation.to(),
                execution.period() == null ? null : execution.period().toString(),
                figure == null ? null : figure.rounded(4));
    }

    private static Terugblik lookBack(LookBack lookBack) {
        return new Terugblik(
                ApiWords.of(lookBack.result()),
                lookBack.lesson(),
                lookBack.happened().orElse(null),
                lookBack.isFinal(),
                lookBack.by(),
                lookBack.at());
    }

    private static Stap step(SpendingStep step) {
        return new Stap(
                step.number(),
                ApiWords.of(step.kind()),
                step.phase().orElse(null),
                step.amount().map(Euro::amount).orElse(null),
                step.on().orElse(null),
                step.reference().orElse(null),
                step.said().orElse(null),
                step.fileName().orElse(null),
                step.by(),
                step.organisation(),
                step.at());
    }
}
