package nl.uitkomst.domain.publication;

import nl.uitkomst.domain.outcome.Figure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Hides small numbers in a table of parts with totals, and as many others as it takes for none of them to be found again by adding and subtracting.
 * Rows and columns that have a total are sums that a reader can make; a hidden cell can be found when it is the only unknown that connects two such sums.
 */
public final class Suppression {

    private static final int OUTSIDE = -1;

    private final SmallNumbers small;
    private final SumTable table;
    private final Set<Cell> known;
    private final Set<Cell> hidden = new LinkedHashSet<>();

    private Suppression(SmallNumbers small, SumTable table, Set<Cell> known) {
        this.small = small;
        this.table = table;
        this.known = known;
    }

    /** The cells of a table that has not been shown to anyone before. */
    public static Set<Cell> of(SumTable table, SmallNumbers small) {
        return of(table, small, Set.of(), Set.of());
    }

    /**
     * For figures that were published before, perhaps with other totals or another threshold: what was hidden stays hidden, and what was shown is known.
     *
     * @return what to hide now
     */
    public static Set<Cell> of(SumTable table, SmallNumbers small, Set<Cell> hiddenBefore, Set<Cell> shownBefore) {
        var suppression = new Suppression(small, table, shownBefore);
        suppression.hidden.addAll(hiddenBefore);
        table.figures().forEach((cell, figure) -> {
            if (small.hides(figure) && !shownBefore.contains(cell)) {
                suppression.hidden.add(cell);
            }
        });
        suppression.hideWhatGivesAway();
        return Set.copyOf(suppression.hidden);
    }

    private void hideWhatGivesAway() {
        for (var line = lineThatGivesAway(); line.isPresent(); line = lineThatGivesAway()) {
            var smallest = line.get().stream()
                    .filter(cell -> !hidden.contains(cell) && !known.contains(cell))
                    .min(Comparator.comparing(this::isEmpty)
                            .thenComparing(Cell::isTotal)
                            .thenComparing(this::size)
                            .thenComparing(Cell::row)
                            .thenComparing(Cell::column));
            if (smallest.isEmpty()) {
                return; // every other cell was shown before: nothing that is done now can hide this one
            }
            hidden.add(smallest.get());
        }
    }

    private Optional<List<Cell>> lineThatGivesAway() {
        var lines = table.lines();
        for (var line : lines) {
            if (hiddenSumIsSmall(line)) {
                return Optional.of(line).filter(this::canHideMore);
            }
        }
        return hidden.stream()
                .filter(cell -> table.figures().containsKey(cell) && isFoundAgain(cell, lines))
                .flatMap(cell -> lines.stream().filter(line -> line.contains(cell)))
                .filter(this::canHideMore)
                .findFirst();
    }

    private boolean canHideMore(List<Cell> line) {
        return line.stream().anyMatch(cell -> !hidden.contains(cell) && !known.contains(cell));
    }

    /** Several hidden parts that together are still few people are no better hidden than one. */
    private boolean hiddenSumIsSmall(List<Cell> line) {
        var parts = line.stream().filter(cell -> !cell.isTotalOf(line)).toList();
        var totalIsShown = line.stream().noneMatch(cell -> cell.isTotalOf(line) && hidden.contains(cell));
        return totalIsShown
                && canHideMore(line)
                && parts.stream()
                        .filter(hidden::contains)
                        .map(table.figures()::get)
                        .filter(Objects::nonNull)
                        .reduce(Figure::plus)
                        .filter(small::hides)
                        .isPresent();
    }

    /**
     * With the lines as junctions and the hidden cells as roads between them (a cell in only one line leads outside, where all that is in no line meets),
     * a cell can be computed exactly when no other way joins its two ends.
     */
    private boolean isFoundAgain(Cell cell, List<List<Cell>> lines) {
        var ends = ends(cell, lines);
        return !ends.get(0).equals(ends.get(1)) && !isReachable(ends.get(0), ends.get(1), cell, lines);
    }

    private boolean isReachable(int from, int to, Cell without, List<List<Cell>> lines) {
        var seen = new HashSet<>(Set.of(from));
        var ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            var here = ahead.remove();
            for (var road : hidden) {
                var ends = ends(road, lines);
                if (!road.equals(without) && ends.contains(here)) {
                    var there = ends.get(0).equals(here) ? ends.get(1) : ends.get(0);
                    if (seen.add(there)) {
                        ahead.add(there);
                    }
                }
            }
        }
        return seen.contains(to);
    }

    private static List<Integer> ends(Cell cell, List<List<Cell>> lines) {
        var ends = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(cell)) {
                ends.add(i);
            }
        }
        while (ends.size() < 2) {
            ends.add(OUTSIDE);
        }
        return ends;
    }

    private boolean isEmpty(Cell cell) {
        return size(cell).signum() == 0;
    }

    private BigDecimal size(Cell cell) {
        var figure = table.figures().get(cell);
        return figure == null ? BigDecimal.ZERO : SmallNumbers.size(figure);
    }
}
