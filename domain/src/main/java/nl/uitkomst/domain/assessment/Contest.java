package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Tie;
import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * By what bids are ranked, as it was announced: criteria, weights, scale, price formula, and what decides where bids end equal. A bid earns for each criterion its
 * weight times its score as a part of the highest score, and for its price the points that the formula gives it. A bid below a minimum is put
 * aside, and its price does not count for the others either.
 */
public record Contest(List<Counted> criteria, BigDecimal priceWeight, BigDecimal highest, PriceTerms terms, Tie tie) {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when the weights do not add up to a hundred, or nothing can be earned */
    public Contest {
        criteria = List.copyOf(criteria);
        var all = criteria.stream().map(Counted::weight).reduce(priceWeight, BigDecimal::add);
        if (all.compareTo(WHOLE) != 0) {
            throw new IllegalArgumentException("Weights add up to " + all);
        }
        if (highest.signum() <= 0) {
            throw new IllegalArgumentException("A highest score of " + highest);
        }
    }

    /** Ranks the bids. In whatever order they come, the outcome is the same. */
    public Ranking rank(Collection<Offered> bids) {
        var valid = bids.stream().filter(bid -> shortfalls(bid).isEmpty()).toList();
        var prices = valid.stream().map(Offered::price).toList();
        var counted = valid.stream().map(bid -> counted(bid, prices)).toList();
        var aside = bids.stream()
                .filter(bid -> !valid.contains(bid))
                .map(bid -> new Ranking.Aside(bid.candidate(), qualityParts(bid), shortfalls(bid)))
                .sorted(Comparator.comparing(Ranking.Aside::candidate))
                .toList();
        return Places.of(counted, aside, tie);
    }

    private List<Ranking.Shortfall> shortfalls(Offered bid) {
        return criteria.stream()
                .flatMap(criterion -> criterion.least().stream()
                        .filter(least -> score(bid, criterion).compareTo(least) < 0)
                        .map(least -> new Ranking.Shortfall(criterion.key(), score(bid, criterion), least)))
                .toList();
    }

    private Ranking.Counting counted(Offered bid, List<Euro> prices) {
        var parts = qualityParts(bid);
        var quality = Exact.sum(parts.stream().map(Ranking.Part::points).toList());
        var price = priceWeight.signum() == 0 ? BigFraction.ZERO : terms.exactly(priceWeight, bid.price(), prices);
        return new Ranking.Counting(bid.candidate(), parts, quality, bid.price(), price, quality.add(price));
    }

    private List<Ranking.Part> qualityParts(Offered bid) {
        return criteria.stream()
                .map(criterion -> {
                    var score = score(bid, criterion);
                    var points = Exact.of(criterion.weight())
                            .multiply(Exact.of(score))
                            .divide(Exact.of(highest));
                    return new Ranking.Part(criterion.key(), criterion.weight(), score, highest, points);
                })
                .toList();
    }

    private BigDecimal score(Offered bid, Counted criterion) {
        var score = bid.scores().get(criterion.key());
        if (score == null || score.signum() < 0 || score.compareTo(highest) > 0) {
            throw new IllegalArgumentException("No score for " + criterion.key() + " can be " + score);
        }
        return score;
    }
}
