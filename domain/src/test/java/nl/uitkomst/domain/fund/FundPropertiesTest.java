package nl.uitkomst.domain.fund;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.fund.Fund.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every fund, whatever is tried with it and in which order. */
class FundPropertiesTest {

    private static final String SEED = "20261122";

    /** Something that is tried: what, about which year or proposal, with how much. */
    record Try(String what, int about, Euro amount) {}

    @Property(seed = SEED)
    void what_came_in_is_always_what_is_free_reserved_and_spent(@ForAll("tries") List<Try> tries) {
        var fund = SomeFund.empty();

        for (var one : tries) {
            SomeFund.attempt(() -> act(fund, one));

            assertThat(fund.received())
                    .isEqualTo(fund.free().plus(fund.reserved()).plus(fund.spent()));
            assertThat(List.of(fund.free(), fund.reserved(), fund.spent(), fund.owed()))
                    .allSatisfy(amount -> assertThat(amount).isGreaterThanOrEqualTo(ZERO));
        }
    }

    @Property(seed = SEED)
    void what_is_told_is_what_was_booked(@ForAll("tries") List<Try> tries) {
        var fund = SomeFund.empty();
        var reserved = ZERO;
        var spent = ZERO;
        var left = new HashMap<Integer, Euro>();

        for (var one : tries) {
            if (SomeFund.attempt(() -> act(fund, one))) {
                reserved = reserved.plus(
                        one.what().equals("reserve")
                                ? one.amount()
                                : one.what().equals("pay") || one.what().equals("free")
                                        ? ZERO.minus(one.amount())
                                        : ZERO);
                spent = spent.plus(
                        one.what().equals("pay")
                                ? one.amount()
                                : one.what().equals("return") ? ZERO.minus(one.amount()) : ZERO);
                if (one.what().equals("settle")) {
                    left.put(one.about(), one.amount());
                }
            }
        }

        assertThat(fund.reserved()).isEqualTo(reserved);
        assertThat(fund.spent()).isEqualTo(spent);
        assertThat(fund.received().minus(fund.owed())).isEqualTo(sum(left));
    }

    @Property(seed = SEED)
    void whoever_adds_up_the_lines_finds_the_same_at_every_line(@ForAll("tries") List<Try> tries) {
        var fund = SomeFund.empty();
        tries.forEach(one -> SomeFund.attempt(() -> act(fund, one)));

        var free = ZERO;
        for (var entry : fund.entries()) {
            free = free.plus(entry.onFree());
            assertThat(free).as("after line " + entry.number()).isGreaterThanOrEqualTo(ZERO);
        }

        assertThat(free).isEqualTo(fund.free());
        assertThat(fund.entries())
                .extracting(FundEntry::number)
                .containsExactlyElementsOf(numbers(fund.entries().size()));
    }

    private static void act(Fund fund, Try one) {
        switch (one.what()) {
            case "settle" -> SomeFund.settled(fund, one.about(), one.amount());
            case "reserve" -> fund.reserve(one.about(), one.amount(), SomeFund.BY, SomeFund.NOW);
            case "pay" -> fund.pay(one.about(), 1, one.amount(), SomeFund.BY, SomeFund.NOW);
            case "free" -> fund.free(one.about(), one.amount(), "Niet meer nodig.", SomeFund.BY, SomeFund.NOW);
            case "return" -> fund.takeIn(one.about(), 1, one.amount(), "Over.", SomeFund.BY, SomeFund.NOW);
            default -> throw new RuleBroken(Fund.Rule.NOTHING);
        }
    }

    private static Euro sum(Map<Integer, Euro> left) {
        return left.values().stream().reduce(ZERO, Euro::plus);
    }

    private static List<Integer> numbers(int most) {
        var numbers = new ArrayList<Integer>();
        for (var i = 1; i <= most; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of("settle", "settle", "reserve", "reserve", "pay", "free", "return"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs()
                                .between(0, 50_000)
                                .map(cents -> Euro.valueOf("0.01").percent(java.math.BigDecimal.valueOf(cents * 100))))
                .as(Try::new)
                .list()
                .ofMaxSize(40);
    }
}
