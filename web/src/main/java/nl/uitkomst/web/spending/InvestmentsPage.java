package nl.uitkomst.web.spending;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.Investment;
import nl.uitkomst.domain.spending.InvestmentOverview;
import nl.uitkomst.domain.spending.InvestmentOverview.ContractFund;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.spending.InvestmentWords;
import nl.uitkomst.web.Leaf;
import nl.uitkomst.web.Option;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was invested over all contracts of the reader. Long lists come in parts; every sum is over all that is chosen, whichever part is shown.
 *
 * @param chosen all that is chosen
 * @param funds of the contracts that are chosen
 * @param listed the part of it that is shown; likewise listedFunds
 */
public record InvestmentsPage(
        InvestmentOverview overview,
        InvestmentChoice choice,
        List<Investment> chosen,
        List<ContractFund> funds,
        Leaf<Investment> listed,
        Leaf<ContractFund> listedFunds,
        Texts texts) {

    private static final int WIDTH = 300;
    private static final int MOST = 25;
    private static final int MOST_TO_CHOOSE_FROM = 40;

    static InvestmentsPage of(
            InvestmentOverview overview,
            InvestmentChoice choice,
            @Nullable String leaf,
            @Nullable String fundsLeaf,
            Texts texts) {
        var chosen = choice.of(overview);
        var funds = choice.funds(overview.funds());
        return new InvestmentsPage(
                overview, choice, chosen, funds, Leaf.of(chosen, leaf, MOST), Leaf.of(funds, fundsLeaf, MOST), texts);
    }

    /**
     * The fund of one contract as a bar, all on one scale.
     *
     * @param spent where that part ends, in units of the drawing; likewise reserved and free
     */
    public record Bar(double spent, double reserved, double free) {}

    public InvestmentWords words() {
        return InvestmentWords.in(texts);
    }

    public boolean any() {
        return !overview.funds().isEmpty();
    }

    public String title() {
        return words().title(chosen);
    }

    public String lead() {
        return any() ? words().lead(chosen, funds) : texts.get("spending.all.none");
    }

    public boolean illustrative() {
        return overview.funds().stream().anyMatch(ContractFund::illustrative);
    }

    public String address(Investment one) {
        return "/contracten/" + one.contract() + "/investeringen/voorstellen/" + one.number() + "/verhaal";
    }

    public Bar bar(ContractFund fund) {
        var most =
                overview.funds().stream().map(one -> one.received().amount()).reduce(BigDecimal.ONE, BigDecimal::max);
        var spent = width(fund.spent(), most);
        var reserved = spent + width(fund.reserved(), most);
        return new Bar(spent, reserved, reserved + width(fund.free(), most));
    }

    private static double width(Euro amount, BigDecimal most) {
        return amount.amount()
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(most, 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    public String barWords(ContractFund fund) {
        return texts.get("fund.bar.describe", fund.received(), fund.spent(), fund.reserved(), fund.free());
    }

    public Euro received() {
        return InvestmentWords.sum(funds, ContractFund::received);
    }

    public Euro free() {
        return InvestmentWords.sum(funds, ContractFund::free);
    }

    public Euro reserved() {
        return InvestmentWords.sum(funds, ContractFund::reserved);
    }

    public Euro spent() {
        return InvestmentWords.sum(funds, ContractFund::spent);
    }

    // the parts of long lists

    /** Where another part of the investments stands. */
    public String leaf(int number) {
        return "/investeringen" + choice.query("blad", number, "fondsenblad", listedFunds.number()) + "#investeringen";
    }

    /** Where another part of the funds stands. */
    public String fundsLeaf(int number) {
        return "/investeringen" + choice.query("blad", listed.number(), "fondsenblad", number) + "#fondsen";
    }

    public String words(Leaf<?> leaf) {
        return texts.get("spending.all.part", leaf.first(), leaf.last(), leaf.total());
    }

    // the filters

    /** Whether there are so many contracts that one types which, instead of choosing it from a list. */
    public boolean isContractTyped() {
        return overview.funds().size() > MOST_TO_CHOOSE_FROM;
    }

    public List<Option> contracts() {
        return all(overview.funds().stream()
                .map(fund -> Option.of(
                        fund.number().text(), fund.title() + (fund.parties().isEmpty() ? "" : ", " + fund.parties()))));
    }

    public List<Option> kinds() {
        return all(InvestmentChoice.KINDS.stream().map(kind -> Option.of(kind, texts.get("spending.filter." + kind))));
    }

    public List<Option> states() {
        return all(
                InvestmentChoice.STATES.stream().map(state -> Option.of(state, texts.get("spending.filter." + state))));
    }

    public List<Option> years() {
        return all(InvestmentChoice.years(overview.investments()).stream().map(year -> Option.of(year, year)));
    }

    private List<Option> all(Stream<Option> options) {
        var list = new ArrayList<Option>();
        list.add(Option.of("", texts.get("spending.filter.all")));
        options.forEach(list::add);
        return list;
    }
}
