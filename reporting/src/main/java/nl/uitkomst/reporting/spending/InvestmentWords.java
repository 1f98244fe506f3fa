package nl.uitkomst.reporting.spending;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.DutchClock;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.Investment;
import nl.uitkomst.domain.spending.Investment.Aim;
import nl.uitkomst.domain.spending.InvestmentOverview.ContractFund;
import nl.uitkomst.domain.spending.LookBack;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.decision.DecisionWords;
import nl.uitkomst.reporting.shared.Notation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What is said of investments among each other. */
public final class InvestmentWords {

    private static final Euro ZERO = Euro.valueOf("0");

    private final Texts texts;
    private final Notation notation;

    private InvestmentWords(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static InvestmentWords in(Texts texts) {
        return new InvestmentWords(texts);
    }

    /** The message of the overview, about what is shown of it. */
    public String title(List<Investment> shown) {
        var adopted = shown.stream().filter(Investment::isAdopted).toList();
        if (adopted.isEmpty()) {
            return texts.get("spending.all.title.none");
        }
        var given = sum(adopted, one -> one.spent().plus(one.reserved()));
        return texts.get("spending.all.title", given, adopted.size());
    }

    public String lead(List<Investment> shown, List<ContractFund> funds) {
        var looked = shown.stream().filter(one -> one.brought() != null).toList();
        var money = texts.get("spending.all.lead.money", sum(funds, ContractFund::free));
        return looked.isEmpty()
                ? money
                : money + " "
                        + texts.get(
                                "spending.all.lead.looked",
                                looked.size(),
                                count(looked, LookBack.Result.HELPED),
                                count(looked, LookBack.Result.PARTLY),
                                count(looked, LookBack.Result.DID_NOT_HELP));
    }

    private static long count(List<Investment> looked, LookBack.Result result) {
        return looked.stream()
                .filter(one -> one.brought() != null && one.brought().result() == result)
                .count();
    }

    public static <T> Euro sum(List<T> all, Function<T, Euro> amount) {
        return all.stream().map(amount).reduce(ZERO, Euro::plus);
    }

    public String kind(Investment one) {
        return texts.get("spending.kind." + one.kind());
    }

    /** Where it stands, with the day on which it was decided. */
    public String decided(Investment one) {
        var at = one.decidedAt();
        var state = texts.get("spending.status." + one.status());
        return at == null
                ? state
                : texts.get("spending.decided", state, LocalDate.ofInstant(at, DutchClock.NETHERLANDS));
    }

    /** How it came about, in the sentence of the decision; empty while nobody decided. */
    public String sentence(Investment one) {
        return one.verdict() == null ? "" : DecisionWords.in(texts).sentence(one.verdict());
    }

    /** What it should bring; empty where that is not said. */
    public String aim(Investment one) {
        var aim = one.aim();
        if (aim == null) {
            return "";
        }
        return aim.from() == null
                ? texts.get("spending.aim.to", aim.name(), value(aim.to(), aim), notation.month(aim.by()))
                : texts.get(
                        "spending.aim",
                        aim.name(),
                        value(aim.from(), aim),
                        value(aim.to(), aim),
                        notation.month(aim.by()));
    }

    /** What it brought; empty until people looked back. */
    public String brought(Investment one) {
        var brought = one.brought();
        var aim = one.aim();
        if (brought == null) {
            return "";
        }
        var result = texts.get("spending.result." + brought.result());
        return brought.happened() == null || aim == null
                ? result
                : texts.get("spending.brought", value(brought.happened(), aim), result);
    }

    private String value(BigDecimal value, Aim aim) {
        var decimals =
                Math.max(0, Math.min(aim.decimals(), value.stripTrailingZeros().scale()));
        var number = notation.number(value, decimals);
        if (aim.kind() == KpiKind.RATIO) {
            return number + "%";
        }
        return aim.kind() == KpiKind.AMOUNT || aim.unit().isBlank() ? number : number + " " + aim.unit();
    }
}
