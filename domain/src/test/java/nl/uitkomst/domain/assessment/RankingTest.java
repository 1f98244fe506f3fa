package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.tender.Tie;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

import static nl.uitkomst.domain.assessment.SomeContest.BETWEEN;
import static nl.uitkomst.domain.assessment.SomeContest.LOWEST;
import static nl.uitkomst.domain.assessment.SomeContest.bids;
import static nl.uitkomst.domain.assessment.SomeContest.candidate;
import static nl.uitkomst.domain.assessment.SomeContest.contest;
import static nl.uitkomst.domain.assessment.SomeContest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RankingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one bidder                                   | a:40 b:30      | QUALITY       | 1 4,4 900                           | 1:1
            the best of three                            | a:40 b:30      | QUALITY       | 1 6,6 900; 2 8,8 900; 3 4,4 900     | 1:2 2:1 3:3
            price weighs up to quality                   | a:40 b:30      | QUALITY       | 1 8,8 1400; 2 6,6 600               | 1:2 2:1
            quality decides between equal totals         | a:70           | QUALITY       | 1 8 1000; 2 2 500; 3 5 800          | 1:1 2:3 3:2
            equal totals, the higher quality             | a:50           | QUALITY       | 1 6 800; 2 8 1000                   | 1:2 2:1
            equal totals, the lower price                | a:50           | PRICE         | 1 6 800; 2 8 1000                   | 1:1 2:2
            equal in all, a shared place and one skipped | a:50           | QUALITY       | 1 6 800; 2 6 800; 3 2 800           | 1:1 1:2 3:3
            both below the floor, the lower price        | a:50           | PRICE         | 1 6 400; 2 6 300                    | 1:2 2:1
            equal prices                                 | a:60           | QUALITY       | 1 6 800; 2 7 800                    | 1:2 2:1
            equal totals, lots decide                    | a:50           | DRAW          | 1 6 800; 2 8 1000                   | 1:1 1:2
            below a minimum is put aside                 | a:40 b:30>=6   | QUALITY       | 1 10,5 500; 2 6,6 1400              | 1:2
            at a minimum is not below it                 | a:40 b:30>=6   | QUALITY       | 1 10,6 500; 2 6,6 1400              | 1:1 2:2
            no valid bidder                              | a:40 b:30>=8   | QUALITY       | 1 10,5 500; 2 6,6 1400              |
            quality only                                 | a:60 b:40      | QUALITY       | 1 6,8 5000; 2 8,6 9000              | 1:2 2:1
            price only                                   | a:0            | PRICE         | 1 0 700; 2 10 900                   | 1:1 2:2
            """)
    void bids_are_ranked_by_what_was_announced(
            String why, String criteria, String tie, String offered, String expected) {
        var contest = contest(criteria, BETWEEN, Tie.valueOf(tie));

        var ranking = contest.rank(bids(contest, offered.split("; ")));

        assertThat(told(ranking)).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void the_computation_is_laid_open_in_parts_and_is_exact() {
        var contest = contest("a:33 b:33.33", LOWEST, Tie.QUALITY);

        var first =
                contest.rank(bids(contest, "1 7,9 700", "2 5,5 900")).places().get(1);

        assertThat(first.candidate()).isEqualTo(candidate(2));
        assertThat(first.counting().parts().get(1).points()).isEqualTo(BigFraction.of(3333, 200));
        assertThat(first.counting().quality()).isEqualTo(BigFraction.of(6633, 200));
        assertThat(first.counting().price()).isEqualTo(BigFraction.of(3367 * 7, 900));
        assertThat(first.counting().total()).isEqualTo(BigFraction.of(6633, 200).add(BigFraction.of(3367 * 7, 900)));
    }

    @Test
    void what_decided_between_equal_totals_is_told_and_only_there() {
        var contest = contest("a:50", BETWEEN, Tie.QUALITY);

        var ranking = contest.rank(bids(contest, "1 6 800", "2 8 1000", "3 2 800"));

        assertThat(ranking.places())
                .extracting(Ranking.Place::decidedBy)
                .containsExactly(Tie.QUALITY, Tie.QUALITY, null);
        assertThat(ranking.needsLots()).isFalse();
        assertThat(contest.rank(bids(contest, "1 6 800", "2 6 800")).needsLots())
                .isTrue();
    }

    @Test
    void lots_decide_where_bids_stay_equal_and_nowhere_else() {
        var ranking = contest("a:50", BETWEEN, Tie.QUALITY)
                .rank(bids(contest("a:50", BETWEEN, Tie.QUALITY), "1 6 800", "2 6 800", "3 9 800", "4 2 800"));

        var drawn = ranking.withLots(List.of(candidate(2), candidate(1)));

        assertThat(told(ranking)).isEqualTo("1:3 2:1 2:2 4:4");
        assertThat(told(drawn)).isEqualTo("1:3 2:2 3:1 4:4");
        assertThat(drawn.needsLots()).isFalse();
        assertThat(drawn.places().get(1).tie()).contains(Tie.DRAW);
        assertThat(drawn.places().get(0).tie()).isEmpty();
    }

    @Test
    void a_bid_that_is_put_aside_says_why_and_its_price_counts_for_nobody() {
        var contest = contest("a:40>=6", LOWEST, Tie.QUALITY);

        var ranking = contest.rank(bids(contest, "1 8 1000", "2 4 100"));

        assertThat(ranking.aside()).singleElement().satisfies(aside -> {
            assertThat(aside.candidate()).isEqualTo(candidate(2));
            assertThat(aside.shortfalls())
                    .containsExactly(new Ranking.Shortfall("a", BigDecimal.valueOf(4), BigDecimal.valueOf(6)));
        });
        assertThat(ranking.places().get(0).counting().price()).isEqualTo(BigFraction.of(60));
    }

    @Test
    void where_the_formula_looks_at_the_lowest_price_an_irrelevant_bid_can_turn_the_order() {
        var contest = contest("a:50", LOWEST, Tie.QUALITY);

        var two = contest.rank(bids(contest, "1 6 800", "2 7.8 1000"));
        var three = contest.rank(bids(contest, "1 6 800", "2 7.8 1000", "3 0 200"));

        assertThat(told(two)).isEqualTo("1:1 2:2");
        assertThat(three.placeOf(candidate(2)).orElseThrow().number())
                .isLessThan(three.placeOf(candidate(1)).orElseThrow().number());
    }

    @Test
    void what_is_shown_has_as_many_decimals_as_show_each_difference() {
        assertThat(Exact.decimals(List.of(BigFraction.of(1, 3), BigFraction.of(1, 3))))
                .isEqualTo(2);
        assertThat(Exact.decimals(List.of(BigFraction.of(66667, 1000), BigFraction.of(200, 3))))
                .isEqualTo(4);
    }

    @Test
    void weights_that_do_not_add_up_and_scores_outside_the_scale_are_no_contest() {
        assertThatThrownBy(() -> new Contest(
                        List.of(new Counted("a", BigDecimal.TEN, null)),
                        BigDecimal.TEN,
                        BigDecimal.TEN,
                        BETWEEN,
                        Tie.QUALITY))
                .isInstanceOf(IllegalArgumentException.class);
        var contest = contest("a:50", BETWEEN, Tie.QUALITY);
        assertThatThrownBy(() -> contest.rank(bids(contest, "1 11 800"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> contest.rank(bids(contest, "1 -1 800"))).isInstanceOf(IllegalArgumentException.class);
    }
}
