package nl.uitkomst.domain.money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SchedulePropertiesTest {

    private static final String SEED = "20261122";

    @Property(seed = SEED)
    void parts_add_up_to_the_whole_and_differ_less_than_a_cent_from_their_exact_share(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000_000L) long cents,
            @ForAll("weights") List<BigDecimal> weights) {
        var whole = new Euro(BigDecimal.valueOf(cents, 2));
        var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        var parts = whole.parts(weights);

        assertThat(Ledger.sum(parts, it -> it)).isEqualTo(whole);
        for (var i = 0; i < parts.size(); i++) {
            var difference =
                    parts.get(i).amount().multiply(all).subtract(whole.amount().multiply(weights.get(i)));
            assertThat(difference.abs()).isLessThan(all.movePointLeft(2));
        }
    }

    @Property(seed = SEED)
    void instalments_add_up_to_the_amount_fall_in_the_year_and_stand_in_order(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long cents,
            @ForAll("schedules") PaymentSchedule schedule,
            @ForAll @IntRange(min = 1, max = 365) int begin,
            @ForAll @IntRange(min = 1, max = 365) int length) {
        var amount = new Euro(BigDecimal.valueOf(cents, 2));
        var first = LocalDate.ofYearDay(2026, begin);
        var last = first.plusDays(length - 1);

        var instalments = schedule.instalments(amount, first, last);

        assertThat(Ledger.sum(instalments, PaymentSchedule.Instalment::amount)).isEqualTo(amount);
        assertThat(instalments)
                .allSatisfy(one -> assertThat(one.due()).isBetween(first, last))
                .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
    }

    @Property(seed = SEED)
    void an_effect_earns_never_less_than_nothing_nor_more_than_its_cap_and_more_effect_never_earns_less(
            @ForAll @IntRange(min = -500, max = 500) int one, @ForAll @IntRange(min = -500, max = 500) int other) {
        var effect = SomeMoney.volunteers();
        var less = effect.earnedBy(BigDecimal.valueOf(Math.min(one, other)));
        var more = effect.earnedBy(BigDecimal.valueOf(Math.max(one, other)));

        assertThat(less).isBetween(Ledger.ZERO, effect.cap());
        assertThat(more).isBetween(less, effect.cap());
    }

    @Property(seed = SEED)
    void what_is_agreed_is_read_back_from_its_text_as_it_was(@ForAll("schedules") PaymentSchedule schedule) {
        var agreement = SomeMoney.full().withSchedule(schedule);

        assertThat(MoneyText.read(MoneyText.of(agreement))).isEqualTo(agreement);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<PaymentSchedule> schedules() {
        var own = Arbitraries.integers().between(1, 12).set().ofMinSize(1).ofMaxSize(12);
        var rhythm = Arbitraries.of(PaymentSchedule.Rhythm.class);
        return Combinators.combine(rhythm, own.map(months -> List.copyOf(months)), Arbitraries.of(true, false))
                .as((kind, months, advance) -> new PaymentSchedule(
                        kind, kind == PaymentSchedule.Rhythm.OWN_DATES ? shares(months) : List.of(), advance));
    }

    private static List<PaymentSchedule.Part> shares(List<Integer> months) {
        var shares = Euro.valueOf("100")
                .parts(months.stream().map(month -> BigDecimal.ONE).toList());
        var parts = new ArrayList<PaymentSchedule.Part>();
        for (var i = 0; i < shares.size(); i++) {
            parts.add(new PaymentSchedule.Part(
                    MonthDay.of(months.get(i), 28), shares.get(i).amount()));
        }
        return parts;
    }
}
