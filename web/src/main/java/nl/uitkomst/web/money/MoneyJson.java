package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.CostForecast;
import nl.uitkomst.domain.money.Indexation;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The money of a contract year, as other systems read it: every amount with where it comes from. */
public record MoneyJson(
        String contract,
        int jaar,
        LocalDate van,
        LocalDate totEnMet,
        boolean gesloten,
        BigDecimal afgesprokenLumpsum,
        BigDecimal lumpsum,
        BigDecimal resultaatafhankelijk,
        BigDecimal vast,
        @Nullable BigDecimal plafond,
        BigDecimal volgensSchema,
        BigDecimal betaald,
        BigDecimal kosten,
        @Nullable Prognose prognose,
        List<String> signalen,
        List<Stap> opbouw,
        List<Termijn> termijnen,
        List<Betaling> betalingen,
        List<Kosten> kostenregels,
        List<Afgerekend> afgerekend) {

    /**
     * @param opgebouwdUit what the expected cost is made of, by period
     * @param foutmarge how far the method was usually off, by period
     */
    public record Prognose(
            BigDecimal verwachteKosten,
            BigDecimal verwachtOverschot,
            BigDecimal zonderResultaatdeel,
            List<Deel> opgebouwdUit,
            @Nullable BigDecimal foutmarge) {}

    public record Deel(String periode, BigDecimal bedrag, String grond) {}

    public record Stap(
            String soort,
            LocalDate vanaf,
            BigDecimal bedrag,
            @Nullable BigDecimal percentage,
            @Nullable String bron) {}

    public record Termijn(LocalDate op, BigDecimal bedrag) {}

    public record Betaling(
            UUID id,
            String kenmerk,
            String soort,
            LocalDate op,
            BigDecimal bedrag,
            String omschrijving,
            @Nullable String corrigeert,
            @Nullable String gecorrigeerdDoor) {}

    public record Kosten(
            String periode,
            String soort,
            String omschrijving,
            String organisatie,
            BigDecimal bedrag,
            int versie,
            boolean vastgesteld) {}

    /** @param waarvoor the code of a KPI, or the name of an effect */
    public record Afgerekend(String soort, String waarvoor, String naam, BigDecimal bedrag, long afrekening) {}

    /** What an indexation does. */
    public record Indexering(int jaar, BigDecimal percentage, String bron, List<Regel> regels, long versie) {

        public record Regel(int jaar, BigDecimal voor, BigDecimal na, boolean bovenPlafond) {}

        static Indexering of(Indexation.Plan plan) {
            return new Indexering(
                    plan.indexation().year(),
                    plan.indexation().percentage(),
                    plan.indexation().source(),
                    plan.lines().stream()
                            .map(line -> new Regel(
                                    line.year(),
                                    line.before().amount(),
                                    line.after().amount(),
                                    line.aboveCeiling()))
                            .toList(),
                    plan.version());
        }
    }

    static MoneyJson of(MoneyYear year) {
        var ledger = year.ledger();
        return new MoneyJson(
                ledger.number().text(),
                ledger.year(),
                ledger.first(),
                ledger.last(),
                ledger.closed(),
                ledger.opening().amount(),
                ledger.lumpSum().amount(),
                ledger.resultDependent().amount(),
                ledger.fixed().amount(),
                amount(ledger.ceiling()),
                ledger.planned().amount(),
                ledger.paid().amount(),
                ledger.cost().amount(),
                forecast(year),
                year.signals().stream().map(ApiWords::of).toList(),
                ledger.steps().stream().map(MoneyJson::step).toList(),
                ledger.instalments().stream()
                        .map(one -> new Termijn(one.due(), one.amount().amount()))
                        .toList(),
                ledger.payments().stream().map(MoneyJson::paid).toList(),
                ledger.costs().stream().map(MoneyJson::cost).toList(),
                ledger.settled().stream()
                        .map(one -> new Afgerekend(
                                ApiWords.of(one.kind()),
                                one.subject(),
                                one.name(),
                                one.amount().amount(),
                                one.settlement()))
                        .toList());
    }

    private static @Nullable Prognose forecast(MoneyYear year) {
        var cost = year.expectedCost();
        if (cost.isEmpty()) {
            return null;
        }
        var forecast = year.forecast();
        List<CostForecast.Part> parts = forecast == null ? List.of() : forecast.parts();
        return new Prognose(
                cost.get().amount(),
                year.expectedSurplus().orElseThrow().amount(),
                year.leastSurplus().orElseThrow().amount(),
                parts.stream()
                        .map(part ->
                                new Deel(part.period().toString(), part.amount().amount(), ApiWords.of(part.basis())))
                        .toList(),
                forecast == null || forecast.error() == null
                        ? null
                        : forecast.error().amount());
    }

    private static Stap step(Ledger.Step step) {
        return new Stap(ApiWords.of(step.kind()), step.on(), step.amount().amount(), step.percentage(), step.source());
    }

    private static Betaling paid(Ledger.Paid paid) {
        return new Betaling(
                paid.id(),
                paid.reference(),
                ApiWords.of(paid.kind()),
                paid.on(),
                paid.amount().amount(),
                paid.description(),
                paid.corrects(),
                paid.correctedBy());
    }

    private static Kosten cost(Ledger.Cost cost) {
        return new Kosten(
                cost.period().toString(),
                cost.category().code(),
                cost.category().name(),
                cost.organisationName(),
                cost.amount().amount(),
                cost.revision(),
                cost.accepted());
    }

    private static @Nullable BigDecimal amount(Optional<Euro> euro) {
        return euro.map(Euro::amount).orElse(null);
    }
}
