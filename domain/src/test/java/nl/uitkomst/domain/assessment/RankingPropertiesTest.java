package nl.uitkomst.domain.assessment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Tie;
import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class RankingPropertiesTest {

    private static final String SEED = "20261122";

    @Property(seed = SEED)
    void a_bid_with_the_highest_scores_and_the_lowest_price_earns_all_that_the_weights_add_up_to(
            @ForAll("contests") Contest contest, @ForAll("bids") List<Offered> bids) {
        var perfect = new Offered(
                SomeContest.candidate(99),
                Map.of("a", BigDecimal.TEN, "b", BigDecimal.TEN, "c", BigDecimal.TEN),
                Euro.valueOf("1"));
        var all = new ArrayList<>(bids);
        all.add(perfect);

        var ranking = contest.rank(all);

        var first = ranking.placeOf(perfect.candidate()).orElseThrow();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.counting().total()).isEqualTo(BigFraction.of(100));
        assertThat(ranking.places())
                .allSatisfy(
                        place -> assertThat(place.counting().total()).isBetween(BigFraction.ZERO, BigFraction.of(100)));
    }

    @Property(seed = SEED)
    void parts_add_up_to_the_total_and_totals_stand_in_the_order_of_the_places(
            @ForAll("contests") Contest contest, @ForAll("bids") List<Offered> bids) {
        var ranking = contest.rank(bids);

        assertThat(ranking.places()).allSatisfy(place -> {
            var parts =
                    place.counting().parts().stream().map(Ranking.Part::points).toList();
            assertThat(Exact.sum(parts).add(place.counting().price()))
                    .isEqualTo(place.counting().total());
        });
        assertThat(ranking.places())
                .isSortedAccordingTo((one, other) ->
                        other.counting().total().compareTo(one.counting().total()));
        assertThat(ranking.places().size() + ranking.aside().size()).isEqualTo(bids.size());
    }

    @Property(seed = SEED)
    void what_is_shown_never_contradicts_the_order(
            @ForAll("contests") Contest contest, @ForAll("bids") List<Offered> bids) {
        var ranking = contest.rank(bids);
        var places = ranking.places();

        for (var i = 1; i < places.size(); i++) {
            var higher = places.get(i - 1).counting().total();
            var lower = places.get(i).counting().total();
            assertThat(shown(higher, ranking).compareTo(shown(lower, ranking))).isEqualTo(higher.equals(lower) ? 0 : 1);
        }
    }

    @Property(seed = SEED)
    void the_order_in_which_bids_come_makes_no_difference(
            @ForAll("contests") Contest contest, @ForAll("bids") List<Offered> bids, @ForAll long chance) {
        var shuffled = new ArrayList<>(bids);
        Collections.shuffle(shuffled, new Random(chance));

        assertThat(contest.rank(shuffled)).isEqualTo(contest.rank(bids));
    }

    @Property(seed = SEED)
    void where_the_formula_looks_at_nobody_else_another_bid_never_turns_the_order_of_two(
            @ForAll("independent") Contest contest,
            @ForAll("bids") List<Offered> bids,
            @ForAll @IntRange(max = 7) int which) {
        var without = new ArrayList<>(bids);
        without.remove(which % bids.size());

        var left = contest.rank(without).places().stream()
                .map(Ranking.Place::candidate)
                .toList();
        var all = contest.rank(bids).places().stream()
                .map(Ranking.Place::candidate)
                .filter(left::contains)
                .toList();

        assertThat(all).isEqualTo(left);
    }

    @Property(seed = SEED)
    void what_was_kept_of_it_gives_the_same_ranking(
            @ForAll("contests") Contest contest, @ForAll("bids") List<Offered> bids) {
        var names = List.of(
                new Compared.Named("a", "Boeken"), new Compared.Named("b", "Rit"), new Compared.Named("c", "Aankomst"));
        var bidders = bids.stream()
                .map(bid -> new Bidder(bid.candidate(), "kandidaat " + bid.candidate()))
                .toList();
        var compared = new Compared(contest, names, bidders, bids);

        assertThat(RankingText.read(RankingText.of(compared))).isEqualTo(compared);
        assertThat(RankingText.read(RankingText.of(compared)).ranking()).isEqualTo(contest.rank(bids));
    }

    @Property(seed = SEED)
    void a_higher_score_or_a_lower_price_never_costs_a_bid_its_place(
            @ForAll("contests") Contest contest,
            @ForAll("bids") List<Offered> bids,
            @ForAll @IntRange(max = 7) int which) {
        var one = bids.get(which % bids.size());
        var better = new ArrayList<>(bids);
        better.remove(one);
        better.add(new Offered(
                one.candidate(), Map.of("a", BigDecimal.TEN, "b", BigDecimal.TEN, "c", BigDecimal.TEN), one.price()));

        var before = contest.rank(bids).placeOf(one.candidate());
        var after = contest.rank(better).placeOf(one.candidate()).orElseThrow();

        before.ifPresent(place -> assertThat(after.number()).isLessThanOrEqualTo(place.number()));
    }

    private static BigDecimal shown(BigFraction total, Ranking ranking) {
        return Exact.rounded(total, ranking.decimals());
    }

    @Provide
    Arbitrary<Contest> contests() {
        return Combinators.combine(
                        shares(),
                        Arbitraries.of(SomeContest.LOWEST, SomeContest.BETWEEN, SomeContest.PER_EURO),
                        Arbitraries.of(Tie.class))
                .as(RankingPropertiesTest::contest);
    }

    @Provide
    Arbitrary<Contest> independent() {
        return Combinators.combine(
                        shares(), Arbitraries.of(SomeContest.BETWEEN, SomeContest.PER_EURO), Arbitraries.of(Tie.class))
                .as(RankingPropertiesTest::contest);
    }

    private static Contest contest(List<Integer> cuts, PriceTerms terms, Tie tie) {
        var sorted = cuts.stream().sorted().toList();
        return new Contest(
                List.of(
                        new Counted("a", percent(sorted.get(0)), null),
                        new Counted("b", percent(sorted.get(1) - sorted.get(0)), new BigDecimal("2")),
                        new Counted("c", percent(sorted.get(2) - sorted.get(1)), null)),
                percent(10_000 - sorted.get(2)),
                BigDecimal.TEN,
                terms,
                tie);
    }

    private static BigDecimal percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(3);
    }

    /** Few different scores and prices, so that ties do happen. */
    @Provide
    Arbitrary<List<Offered>> bids() {
        var scores = Arbitraries.of("0", "2", "4", "6", "7.5", "8", "10").map(BigDecimal::new);
        var prices = Arbitraries.of("1", "400", "500", "750.33", "800", "1000", "1500", "2500")
                .map(Euro::valueOf);
        return Combinators.combine(scores, scores, scores, prices)
                .as((a, b, c, price) -> new Offered(UUID.randomUUID(), Map.of("a", a, "b", b, "c", c), price))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(RankingPropertiesTest::numbered);
    }

    private static List<Offered> numbered(List<Offered> bids) {
        var numbered = new ArrayList<Offered>();
        for (var bid : bids) {
            numbered.add(new Offered(SomeContest.candidate(numbered.size() + 1), bid.scores(), bid.price()));
        }
        return numbered;
    }
}
