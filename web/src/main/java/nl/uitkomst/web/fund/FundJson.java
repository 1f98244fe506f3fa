package nl.uitkomst.web.fund;

import nl.uitkomst.domain.fund.FundEntry;
import nl.uitkomst.domain.fund.FundStatement;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The fund as the API gives it. Amounts are in euros, exact to the cent. */
public final class FundJson {

    private FundJson() {}

    /** @param nogTeVerrekenen what corrected settlements took back and is still to be made good */
    public record Fonds(
            String contract,
            boolean illustratief,
            BigDecimal binnengekomen,
            BigDecimal vrij,
            BigDecimal gereserveerd,
            BigDecimal uitgegeven,
            BigDecimal nogTeVerrekenen,
            List<Voorstel> voorstellen,
            List<Boeking> boekingen) {}

    /** @param nummer of the proposal */
    public record Voorstel(int nummer, String titel, BigDecimal gereserveerd, BigDecimal uitgegeven) {}

    /**
     * @param opVrij what it adds to what is free; below zero what it takes
     * @param bron the page where it comes from
     */
    public record Boeking(
            int nummer,
            String soort,
            BigDecimal bedrag,
            BigDecimal opVrij,
            @Nullable Integer jaar,
            @Nullable Integer afrekening,
            @Nullable Integer voorstel,
            @Nullable Integer fase,
            @Nullable String reden,
            String geboektDoor,
            Instant geboektOp) {}

    static Fonds of(FundStatement fund) {
        return new Fonds(
                fund.number().text(),
                fund.illustrative(),
                fund.received().amount(),
                fund.free().amount(),
                fund.reserved().amount(),
                fund.spent().amount(),
                fund.owed().amount(),
                fund.purposes().values().stream()
                        .map(one -> new Voorstel(
                                one.number(),
                                one.title(),
                                one.reserved().amount(),
                                one.spent().amount()))
                        .toList(),
                fund.entries().stream().map(entry -> entry(entry, fund)).toList());
    }

    private static Boeking entry(FundEntry entry, FundStatement fund) {
        return new Boeking(
                entry.number(),
                ApiWords.of(entry.kind()),
                entry.amount().amount(),
                entry.onFree().amount(),
                entry.year().orElse(null),
                entry.settlement().orElse(null),
                fund.purpose(entry).map(FundStatement.Purpose::number).orElse(null),
                entry.phase().orElse(null),
                entry.reason().orElse(null),
                entry.bookedBy(),
                entry.bookedAt());
    }
}
