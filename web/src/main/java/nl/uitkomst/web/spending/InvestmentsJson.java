package nl.uitkomst.web.spending;

import nl.uitkomst.domain.spending.Investment;
import nl.uitkomst.domain.spending.InvestmentOverview.ContractFund;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.DecisionWords;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.Leaf;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Investments over contracts as the API gives them, in parts. Amounts are in euros, exact to the cent. */
public final class InvestmentsJson {

    private InvestmentsJson() {}

    public record Overzicht(
            Totalen totalen,
            List<Fonds> fondsen,
            List<Investering> investeringen,
            @Nullable String volgende) {}

    /** Over all that is chosen, however much of it stands on this page. */
    public record Totalen(
            int contracten,
            int investeringen,
            BigDecimal binnengekomen,
            BigDecimal vrij,
            BigDecimal gereserveerd,
            BigDecimal uitgegeven) {}

    public record Fonds(
            String contract,
            String naam,
            String opdrachtgevers,
            boolean illustratief,
            BigDecimal binnengekomen,
            BigDecimal vrij,
            BigDecimal gereserveerd,
            BigDecimal uitgegeven) {}

    public record Investering(
            String contract,
            int voorstel,
            String titel,
            String soort,
            String stand,
            String voorWie,
            String indiener,
            String uitvoerder,
            BigDecimal bedrag,
            BigDecimal gereserveerd,
            BigDecimal betaald,
            @Nullable Instant beslotenOp,
            @Nullable String besluit,
            @Nullable Doel doel,
            @Nullable Gebracht gebracht) {}

    public record Doel(String kpi, @Nullable BigDecimal van, BigDecimal naar, LocalDate uiterlijk) {}

    public record Gebracht(String resultaat, @Nullable BigDecimal waarde, boolean definitief, String les) {}

    /** @param next where the part after this one stands; absent after the last */
    static Overzicht of(
            InvestmentsPage page, Leaf<Investment> investments, Leaf<ContractFund> funds, @Nullable String next) {
        var totals = new Totalen(
                funds.total(),
                investments.total(),
                page.received().amount(),
                page.free().amount(),
                page.reserved().amount(),
                page.spent().amount());
        return new Overzicht(
                totals,
                funds.items().stream().map(InvestmentsJson::fund).toList(),
                investments.items().stream()
                        .map(one -> investment(one, page.texts()))
                        .toList(),
                next);
    }

    private static Fonds fund(ContractFund fund) {
        return new Fonds(
                fund.number().text(),
                fund.title(),
                fund.parties(),
                fund.illustrative(),
                fund.received().amount(),
                fund.free().amount(),
                fund.reserved().amount(),
                fund.spent().amount());
    }

    private static Investering investment(Investment one, Texts texts) {
        var aim = one.aim();
        var brought = one.brought();
        return new Investering(
                one.contract().text(),
                one.number(),
                one.title(),
                ApiWords.of(one.kind()),
                ApiWords.of(one.status()),
                one.whoGains(),
                one.proposer(),
                one.carrier(),
                one.amount().amount(),
                one.reserved().amount(),
                one.spent().amount(),
                one.decidedAt(),
                one.verdict() == null ? null : DecisionWords.in(texts).sentence(one.verdict()),
                aim == null ? null : new Doel(aim.kpi(), aim.from(), aim.to(), aim.by()),
                brought == null
                        ? null
                        : new Gebracht(
                                ApiWords.of(brought.result()),
                                brought.happened(),
                                brought.isFinal(),
                                brought.lesson()));
    }
}
