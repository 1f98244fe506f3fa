package nl.uitkomst.domain.contract;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people live in the area of each client, by contract year and then by organisation; nothing where it was not filled in. */
public record Inhabitants(SortedMap<Integer, SortedMap<Long, Integer>> byYear) {

    public static final Inhabitants NONE = new Inhabitants(new TreeMap<>());

    /** The inhabitants of one client in one contract year. */
    public record Count(long organisation, int year, int inhabitants) {

        /** @throws IllegalArgumentException when nobody lives there */
        public Count {
            if (inhabitants <= 0) {
                throw new IllegalArgumentException("No inhabitants: " + inhabitants);
            }
        }
    }

    public Inhabitants {
        var copy = new TreeMap<Integer, SortedMap<Long, Integer>>();
        byYear.forEach((year, counts) -> copy.put(year, new TreeMap<>(counts)));
        byYear = copy;
    }

    public static Inhabitants of(Collection<Count> counts) {
        var byYear = new TreeMap<Integer, SortedMap<Long, Integer>>();
        counts.forEach(count -> byYear.computeIfAbsent(count.year(), year -> new TreeMap<>())
                .put(count.organisation(), count.inhabitants()));
        return new Inhabitants(byYear);
    }

    public List<Count> counts() {
        return byYear.entrySet().stream()
                .flatMap(year -> year.getValue().entrySet().stream()
                        .map(one -> new Count(one.getKey(), year.getKey(), one.getValue())))
                .toList();
    }

    public OptionalInt of(long organisation, int year) {
        var count = byYear.getOrDefault(year, new TreeMap<>()).get(organisation);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Everybody that the contract is about in a year; empty when no count was filled in for it. */
    public OptionalInt in(int year) {
        var counts = byYear.get(year);
        return counts == null
                ? OptionalInt.empty()
                : OptionalInt.of(
                        counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Only of these organisations and years. */
    Inhabitants within(Collection<Long> organisations, Collection<Integer> years) {
        return of(counts().stream()
                .filter(count -> organisations.contains(count.organisation()) && years.contains(count.year()))
                .toList());
    }
}
