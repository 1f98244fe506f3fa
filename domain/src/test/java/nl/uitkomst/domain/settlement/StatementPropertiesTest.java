package nl.uitkomst.domain.settlement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static nl.uitkomst.domain.settlement.SomeBasis.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every settlement, whatever the figures. */
class StatementPropertiesTest {

    private static final String SEED = "20261122";
    private static final long MOST = 10_000_000_000L;

    @Property(seed = SEED)
    void every_total_is_the_sum_of_the_lines_above_it(@ForAll("years") Basis basis) {
        var settled = Statement.of(basis);

        assertThat(settled.amount(Step.LUMP_SUM)).isEqualTo(sum(settled, Step.AGREED, Step.AMENDMENT, Step.INDEXATION));
        assertThat(settled.amount(Step.BUDGET)).isEqualTo(sum(settled, Step.LUMP_SUM, Step.CEILING));
        assertThat(settled.amount(Step.BUDGET)).isEqualTo(sum(settled, Step.RESULT_PART, Step.FIXED));
        assertThat(settled.amount(Step.EARNED)).isEqualTo(sum(settled, Step.RESULT));
        assertThat(settled.amount(Step.DUE))
                .isEqualTo(sum(settled, Step.FIXED, Step.EARNED, Step.EFFECT, Step.EFFECTS_ABOVE_CEILING));
        assertThat(settled.amount(Step.COST)).isEqualTo(sum(settled, Step.COST_OF));
        assertThat(settled.amount(Step.DUE)).isEqualTo(sum(settled, Step.PAID, Step.TO_PAY));
        assertThat(settled.amount(Step.DUE)).isEqualTo(sum(settled, Step.COST, Step.SURPLUS));
    }

    @Property(seed = SEED)
    void the_parts_of_the_kpis_are_the_whole_and_none_earns_more_than_its_part(@ForAll("years") Basis basis) {
        var settled = Statement.of(basis);

        var parts = settled.of(Step.RESULT).stream().map(Line::base).reduce(NOTHING, Euro::plus);
        assertThat(parts).isEqualTo(settled.amount(Step.RESULT_PART));
        assertThat(settled.of(Step.RESULT))
                .allSatisfy(line -> assertThat(line.amount()).isBetween(NOTHING, line.base()));
        assertThat(settled.of(Step.RESULT))
                .allSatisfy(line -> assertThat(difference(settled, line)).isLessThan(HUNDRED));
    }

    @Property(seed = SEED)
    void never_more_is_due_than_the_ceiling(@ForAll("years") Basis basis) {
        var settled = Statement.of(basis);

        if (basis.ceiling() != null) {
            assertThat(settled.amount(Step.DUE)).isLessThanOrEqualTo(basis.ceiling());
        }
    }

    @Property(seed = SEED)
    void who_spends_a_cent_more_has_a_cent_less_left(@ForAll("years") Basis basis) {
        var more = new ArrayList<>(basis.costs());
        more.add(new Basis.Cost("extra", "Extra", Euro.valueOf("0.01")));

        var before = Statement.of(basis);
        var after = Statement.of(with(basis, more));

        assertThat(after.amount(Step.SURPLUS))
                .isEqualTo(before.amount(Step.SURPLUS).minus(Euro.valueOf("0.01")));
        assertThat(after.amount(Step.DUE)).isEqualTo(before.amount(Step.DUE));
        assertThat(after.amount(Step.RESERVE_AFTER)).isLessThanOrEqualTo(before.amount(Step.RESERVE_AFTER));
    }

    @Property(seed = SEED)
    void a_reserve_takes_the_difference_and_its_interest_and_never_falls_below_zero(@ForAll("years") Basis basis) {
        var settled = Statement.of(basis);

        assertThat(settled.amount(Step.RESERVE_AFTER))
                .isEqualTo(sum(settled, Step.RESERVE_BEFORE, Step.RESERVE_INTEREST, Step.RESERVE_CHANGE))
                .isGreaterThanOrEqualTo(NOTHING);
        if (basis.reserve() != null) {
            assertThat(settled.amount(Step.RESERVE_CHANGE).minus(settled.amount(Step.UNCOVERED)))
                    .isEqualTo(settled.amount(Step.SURPLUS));
        }
    }

    @Property(seed = SEED)
    void a_settlement_is_read_back_as_it_was_kept(@ForAll("years") Basis basis) {
        var settled = Statement.of(basis);

        var kept = new Statement(
                settled.lines().stream().map(line -> new KeptLine(line).line()).toList());

        assertThat(kept).isEqualTo(settled);
        assertThat(kept.digest()).isEqualTo(settled.digest());
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far a part is from its exact share, in percents of a cent. */
    private static BigDecimal difference(Statement settled, Line line) {
        var exact = settled.amount(Step.RESULT_PART)
                .amount()
                .multiply(line.number(Line.WEIGHT).orElseThrow());
        return line.base().amount().multiply(HUNDRED).subtract(exact).abs().multiply(HUNDRED);
    }

    private static Euro sum(Statement settled, Step... steps) {
        return List.of(steps).stream().map(settled::amount).reduce(NOTHING, Euro::plus);
    }

    private static Basis with(Basis basis, List<Basis.Cost> costs) {
        return new Basis(
                basis.agreed(),
                basis.changes(),
                basis.ceiling(),
                basis.resultPercentage(),
                basis.results(),
                basis.effects(),
                costs,
                basis.paid(),
                basis.payments(),
                basis.reserve());
    }

    @Provide
    Arbitrary<Basis> years() {
        var bounds = Combinators.combine(
                euros().injectNull(0.5),
                Combinators.combine(euros(), euros()).as(Reserve::new).injectNull(0.5));
        return Combinators.combine(
                        euros(),
                        percentage(25).list().ofMaxSize(3),
                        bounds.as((ceiling, reserve) -> new Object[] {ceiling, reserve}),
                        percentage(100),
                        results(),
                        euros().list().ofMaxSize(3),
                        euros().list().ofMaxSize(5),
                        euros())
                .as((agreed, raises, bound, part, results, effects, costs, paid) -> new Basis(
                        agreed,
                        changes(agreed, raises),
                        (Euro) bound[0],
                        results.isEmpty() ? BigDecimal.ZERO : part.max(new BigDecimal("0.01")),
                        results,
                        IntStream.range(0, effects.size())
                                .mapToObj(
                                        i -> new Basis.Effect("effect " + i, effects.get(i), effects.get(i), Map.of()))
                                .toList(),
                        IntStream.range(0, costs.size())
                                .mapToObj(i -> new Basis.Cost("soort-" + i, "Soort " + i, costs.get(i)))
                                .toList(),
                        paid,
                        1,
                        (Reserve) bound[1]));
    }

    /** Each raises what the one before made of it. */
    private static List<Basis.Change> changes(Euro agreed, List<BigDecimal> raises) {
        var changes = new ArrayList<Basis.Change>();
        var before = agreed;
        for (var raise : raises) {
            changes.add(new Basis.Change("bron", before, raise, before.percent(raise)));
            before = before.plus(before.percent(raise));
        }
        return changes;
    }

    /** With weights in hundredths of a percent that are a hundred together. */
    private static Arbitrary<List<Basis.Result>> results() {
        var shares = Arbitraries.of(0, 25, 33, 50, 100).list().ofMaxSize(12);
        var weights = Arbitraries.integers().between(1, 1000).list().ofSize(12);
        return Combinators.combine(shares, weights).as((earned, heavy) -> {
            var parts = earned.isEmpty()
                    ? List.<Euro>of()
                    : Euro.valueOf("100")
                            .parts(heavy.subList(0, earned.size()).stream()
                                    .map(BigDecimal::valueOf)
                                    .toList());
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> new Basis.Result(
                            new KpiCode("kpi-" + i),
                            "Kpi " + i,
                            parts.get(i).amount(),
                            Verdict.MET,
                            BigDecimal.valueOf(earned.get(i)),
                            Map.of()))
                    .toList();
        });
    }

    private static Arbitrary<Euro> euros() {
        return Arbitraries.longs().between(0, MOST).map(cents -> new Euro(BigDecimal.valueOf(cents, 2)));
    }

    private static Arbitrary<BigDecimal> percentage(int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(2);
    }
}
