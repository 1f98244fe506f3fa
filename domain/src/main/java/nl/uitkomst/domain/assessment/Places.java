package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.assessment.Ranking.Aside;
import nl.uitkomst.domain.assessment.Ranking.Counting;
import nl.uitkomst.domain.assessment.Ranking.Place;
import nl.uitkomst.domain.tender.Tie;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts counted bids in their order: the highest total first, then by what decides where totals are equal. */
final class Places {

    private static final Comparator<Counting> TOTAL =
            Comparator.comparing(Counting::total).reversed();

    private Places() {}

    static Ranking of(Collection<Counting> bids, List<Aside> aside, Tie tie) {
        var order = TOTAL.thenComparing(by(tie));
        var sorted =
                bids.stream().sorted(order.thenComparing(Counting::candidate)).toList();
        var places = sorted.stream()
                .map(bid -> new Place(
                        1 + before(bid, sorted, order), bid, shares(bid, sorted, order), decided(bid, sorted, tie)))
                .toList();
        return new Ranking(places, aside);
    }

    private static Comparator<Counting> by(Tie tie) {
        return switch (tie) {
            case QUALITY -> Comparator.comparing(Counting::quality).reversed();
            case PRICE -> Comparator.comparing(Counting::amount);
            case DRAW -> (one, other) -> 0;
        };
    }

    private static int before(Counting bid, List<Counting> all, Comparator<Counting> order) {
        return (int) all.stream().filter(other -> order.compare(other, bid) < 0).count();
    }

    private static boolean shares(Counting bid, List<Counting> all, Comparator<Counting> order) {
        return all.stream().filter(other -> order.compare(other, bid) == 0).count() > 1;
    }

    /** The rule, when this bid differs by it from another with the same total. */
    private static @Nullable Tie decided(Counting bid, List<Counting> all, Tie tie) {
        return all.stream()
                        .filter(other -> TOTAL.compare(other, bid) == 0)
                        .anyMatch(other -> by(tie).compare(other, bid) != 0)
                ? tie
                : null;
    }

    static List<Place> withLots(List<Place> places, List<UUID> drawn) {
        var sorted = places.stream()
                .sorted(Comparator.comparing(Place::number).thenComparing(place -> drawn.indexOf(place.candidate())))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> {
                    var place = sorted.get(i);
                    return place.shared() ? new Place(i + 1, place.counting(), false, Tie.DRAW) : place;
                })
                .toList();
    }
}
