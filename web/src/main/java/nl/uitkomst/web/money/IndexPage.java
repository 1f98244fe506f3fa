package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.Indexation;
import nl.uitkomst.domain.money.IndexationRule;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Indexing: first what it would do, then doing just that.
 *
 * @param plan what it would do; absent until that was asked
 */
public record IndexPage(List<MoneyYear> years, FormInput input, Indexation.@Nullable Plan plan, ContractNav nav) {

    private static final int LONGEST_SOURCE = 300;

    public MoneyYear.Head head() {
        return years.get(0).head();
    }

    public String base() {
        return "/contracten/" + head().number() + "/geld";
    }

    /** The rule of the contract that was agreed last; absent when there is none. */
    public Optional<IndexationRule> rule() {
        return years.stream()
                .map(year -> year.ledger().agreement().indexation())
                .filter(Objects::nonNull)
                .reduce((one, later) -> later);
    }

    /** The years that have not begun. */
    public List<Integer> future() {
        return years.stream()
                .filter(year -> year.ledger().first().isAfter(year.today()))
                .map(year -> year.ledger().year())
                .toList();
    }

    Optional<Indexation> read() {
        var year = input.whole("jaar", 1900, 2200);
        var percentage = input.number("percentage", new BigDecimal("0.0001"), Indexation.MOST);
        var source = input.required("bron", LONGEST_SOURCE);
        var decided = input.date("besluit");
        return input.isFaultless()
                ? Optional.of(
                        new Indexation(year.orElseThrow(), percentage.orElseThrow(), source, decided.orElseThrow()))
                : Optional.empty();
    }

    IndexPage with(Indexation.Plan shown) {
        return new IndexPage(years, input.put("versie", String.valueOf(shown.version())), shown, nav);
    }

    boolean confirms() {
        return input.text("doe").equals("indexeren");
    }

    long version() {
        return input.text("versie").matches("\\d{1,18}") ? Long.parseLong(input.text("versie")) : -1;
    }
}
