package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.PriceTerms;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.Tie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a ranking is computed from: how it was announced, what was fixed, and what was asked.
 *
 * @param names of the criteria, in their order, those of the persona and stage included
 * @param bidders by the names under which they bid
 */
public record Compared(Contest contest, List<Named> names, List<Bidder> bidders, List<Offered> bids) {

    /** A criterion by the words in which it was announced. */
    public record Named(String key, String name) {}

    public Compared {
        names = List.copyOf(names);
        bidders = List.copyOf(bidders);
        bids = List.copyOf(bids);
    }

    static Compared of(Setup setup, List<Bidder> bidders, List<Offered> bids) {
        var scored = setup.scored();
        var counted = scored.stream()
                .map(one -> new Counted(
                        one.key(),
                        one.weight(),
                        one.minimumScore().map(BigDecimal::valueOf).orElse(null)))
                .toList();
        var price = setup.priceCriterion().map(Criterion::weight).orElse(BigDecimal.ZERO);
        var contest =
                new Contest(counted, price, BigDecimal.valueOf(setup.scale().most()), setup.price(), setup.tie());
        var names = scored.stream().map(one -> new Named(one.key(), one.name())).toList();
        return new Compared(contest, names, bidders, bids);
    }

    public Ranking ranking() {
        return contest.rank(bids);
    }

    public String bidder(UUID candidate) {
        return bidders.stream()
                .filter(one -> one.candidate().equals(candidate))
                .map(Bidder::name)
                .findFirst()
                .orElse("");
    }

    public String criterion(String key) {
        return names.stream()
                .filter(one -> one.key().equals(key))
                .map(Named::name)
                .findFirst()
                .orElse(key);
    }

    public Optional<Offered> bid(UUID candidate) {
        return bids.stream().filter(one -> one.candidate().equals(candidate)).findFirst();
    }

    public PriceTerms terms() {
        return contest.terms();
    }

    public Tie tie() {
        return contest.tie();
    }
}
