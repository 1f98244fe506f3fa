package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.outcome.Verdict;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static nl.uitkomst.domain.settlement.SomeBasis.euro;
import static nl.uitkomst.domain.settlement.SomeBasis.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StatementTest {

    @Test
    void a_year_is_settled_step_by_step() {
        var settled = SomeBasis.example().settled();

        assertThat(settled.lines())
                .extracting(line ->
                        line.step() + (line.subject().isEmpty() ? "" : " " + line.subject()) + " " + line.amount())
                .containsExactly(
                        "AGREED 5200000.00",
                        "INDEXATION 1 213200.00",
                        "LUMP_SUM 5413200.00",
                        "BUDGET 5413200.00",
                        "RESULT_PART 162396.00",
                        "FIXED 5250804.00",
                        "RESULT een 64958.40",
                        "RESULT twee 24359.40",
                        "RESULT drie 0.00",
                        "RESULT vier 16239.60",
                        "EARNED 105557.40",
                        "DUE 5356361.40",
                        "PAID 5250804.00",
                        "TO_PAY 105557.40",
                        "COST_OF personeel 5118300.25",
                        "COST 5118300.25",
                        "SURPLUS 238061.15");
    }

    @Test
    void the_result_dependent_part_is_divided_so_that_its_parts_add_up() {
        var settled = new SomeBasis(new Basis(
                        euro("100"),
                        List.of(),
                        null,
                        BigDecimal.valueOf(100),
                        List.of(
                                result("een", "33.34", Verdict.MET, 100),
                                result("twee", "66.66", Verdict.WITHIN_TOLERANCE, 50)),
                        List.of(),
                        List.of(),
                        euro("0"),
                        0,
                        null))
                .settled();

        assertThat(settled.of(Step.RESULT)).extracting(Line::base).containsExactly(euro("33.34"), euro("66.66"));
        assertThat(settled.amount(Step.EARNED)).isEqualTo(euro("66.67"));
    }

    @Test
    void what_lies_above_the_ceiling_does_not_count() {
        var settled = SomeBasis.plain().ceiling("90").settled();

        assertThat(settled.amount(Step.CEILING)).isEqualTo(euro("-10"));
        assertThat(settled.amount(Step.BUDGET)).isEqualTo(euro("90"));
        assertThat(settled.amount(Step.TO_PAY)).isEqualTo(euro("-10"));
        assertThat(settled.amount(Step.SURPLUS)).isEqualTo(euro("-10"));
    }

    @Test
    void an_effect_is_paid_beside_the_lump_sum_as_far_as_the_ceiling_allows() {
        var settled = SomeBasis.plain().ceiling("110").effect("20", "15").settled();

        assertThat(settled.amount(Step.EFFECT)).isEqualTo(euro("15"));
        assertThat(settled.amount(Step.EFFECTS_ABOVE_CEILING)).isEqualTo(euro("-5"));
        assertThat(settled.amount(Step.DUE)).isEqualTo(euro("110"));
    }

    @Test
    void what_was_overspent_is_below_zero() {
        var settled = SomeBasis.plain().cost("105").settled();

        assertThat(settled.amount(Step.SURPLUS)).isEqualTo(euro("-5"));
    }

    @Test
    void where_no_cost_is_reported_nobody_says_what_is_left() {
        var settled = SomeBasis.plain().withoutCost().settled();

        assertThat(settled.has(Step.COST)).isFalse();
        assertThat(settled.has(Step.SURPLUS)).isFalse();
        assertThat(settled.amount(Step.DUE)).isEqualTo(euro("100"));
    }

    @Test
    void what_is_left_of_a_subsidy_goes_into_its_reserve_with_the_interest() {
        var settled = SomeBasis.plain().cost("80").reserve("30", "1.25").settled();

        assertThat(settled.amount(Step.RESERVE_CHANGE)).isEqualTo(euro("20"));
        assertThat(settled.amount(Step.RESERVE_AFTER)).isEqualTo(euro("51.25"));
        assertThat(settled.has(Step.UNCOVERED)).isFalse();
    }

    @Test
    void a_shortage_comes_out_of_the_reserve_as_far_as_it_goes() {
        var settled = SomeBasis.plain().cost("150").reserve("30", "1.25").settled();

        assertThat(settled.amount(Step.RESERVE_CHANGE)).isEqualTo(euro("-31.25"));
        assertThat(settled.amount(Step.RESERVE_AFTER)).isEqualTo(euro("0"));
        assertThat(settled.amount(Step.UNCOVERED)).isEqualTo(euro("18.75"));
    }

    @Test
    void the_same_figures_have_the_same_digest_and_a_cent_more_another() {
        var digest = SomeBasis.example().settled().digest();

        assertThat(digest).hasSize(64).isEqualTo(SomeBasis.example().settled().digest());
        assertThat(SomeBasis.example().cost("5118300.26").settled().digest()).isNotEqualTo(digest);
    }

    @Test
    void weights_that_are_no_hundred_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Basis(
                        euro("100"),
                        List.of(),
                        null,
                        BigDecimal.ONE,
                        List.of(result("een", 90, Verdict.MET, 100)),
                        List.of(),
                        List.of(),
                        euro("0"),
                        0,
                        null));
    }
}
