package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Tie;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Bids in their order, with all that led to it. Everything is exact; only showing rounds.
 *
 * @param places from the first on; bids that stay equal share a place
 * @param aside bids that are below a minimum, which have no place
 */
public record Ranking(List<Place> places, List<Aside> aside) {

    /** What one criterion brings: weight × score ÷ highest score. */
    public record Part(String criterion, BigDecimal weight, BigDecimal score, BigDecimal highest, BigFraction points) {}

    /** What a bid earns: its parts make its quality, and with the points for its price they make its total. */
    public record Counting(
            UUID candidate, List<Part> parts, BigFraction quality, Euro amount, BigFraction price, BigFraction total) {

        public Counting {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param number from 1; after two that share a place the next is skipped
     * @param shared whether another bid has the same place
     * @param decidedBy what decided between this bid and another with the same total
     */
    public record Place(
            int number,
            Counting counting,
            boolean shared,
            @Nullable Tie decidedBy) {

        public UUID candidate() {
            return counting.candidate();
        }

        public Optional<Tie> tie() {
            return Optional.ofNullable(decidedBy);
        }
    }

    public record Shortfall(String criterion, BigDecimal score, BigDecimal least) {}

    public record Aside(UUID candidate, List<Part> parts, List<Shortfall> shortfalls) {

        public Aside {
            parts = List.copyOf(parts);
            shortfalls = List.copyOf(shortfalls);
        }
    }

    public Ranking {
        places = List.copyOf(places);
        aside = List.copyOf(aside);
    }

    /** Whether lots have to decide about a place. */
    public boolean needsLots() {
        return places.stream().anyMatch(Place::shared);
    }

    /** The bids that share a place with another. */
    List<UUID> equal() {
        return places.stream().filter(Place::shared).map(Place::candidate).toList();
    }

    /** The order after lots were drawn between bids that shared a place; the same when none were. */
    Ranking withLots(List<UUID> drawn) {
        return drawn.isEmpty() ? this : new Ranking(Places.withLots(places, drawn), aside);
    }

    /** The only bid on the first place; empty when there is none, or lots still have to decide. */
    public Optional<Place> first() {
        return places.stream()
                .filter(place -> place.number() == 1 && !place.shared())
                .findFirst();
    }

    public Optional<Place> placeOf(UUID candidate) {
        return places.stream()
                .filter(place -> place.candidate().equals(candidate))
                .findFirst();
    }

    /** How many decimals show every difference there is between totals. */
    public int decimals() {
        return Exact.decimals(
                places.stream().map(place -> place.counting().total()).toList());
    }
}
