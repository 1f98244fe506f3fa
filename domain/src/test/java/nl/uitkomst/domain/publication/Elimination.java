package nl.uitkomst.domain.publication;

import org.apache.commons.numbers.fraction.BigFraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Solves the sums of a table for its hidden cells, as an attacker would, to find those that have only one possible value. */
final class Elimination {

    private Elimination() {}

    static List<Cell> determined(SumTable table, Set<Cell> hidden) {
        var unknowns = List.copyOf(hidden);
        var rows = new ArrayList<BigFraction[]>();
        for (var line : table.lines()) {
            var row = unknowns.stream()
                    .map(cell -> line.contains(cell)
                            ? cell.isTotalOf(line) ? BigFraction.of(-1) : BigFraction.ONE
                            : BigFraction.ZERO)
                    .toArray(BigFraction[]::new);
            rows.add(row);
        }
        reduce(rows, unknowns.size());
        return IntStream.range(0, unknowns.size())
                .filter(i -> rows.stream().anyMatch(row -> isAlone(row, i)))
                .mapToObj(unknowns::get)
                .toList();
    }

    private static boolean isAlone(BigFraction[] row, int place) {
        return IntStream.range(0, row.length).allMatch(i -> (row[i].signum() != 0) == (i == place));
    }

    private static void reduce(List<BigFraction[]> rows, int columns) {
        var done = 0;
        for (var column = 0; column < columns && done < rows.size(); column++) {
            var pivot = pivot(rows, column, done);
            if (pivot >= 0) {
                java.util.Collections.swap(rows, pivot, done);
                clear(rows, column, done++);
            }
        }
    }

    private static int pivot(List<BigFraction[]> rows, int column, int from) {
        for (var i = from; i < rows.size(); i++) {
            if (rows.get(i)[column].signum() != 0) {
                return i;
            }
        }
        return -1;
    }

    private static void clear(List<BigFraction[]> rows, int column, int pivot) {
        var by = rows.get(pivot);
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i != pivot && row[column].signum() != 0) {
                var factor = row[column].divide(by[column]);
                for (var k = 0; k < row.length; k++) {
                    row[k] = row[k].subtract(factor.multiply(by[k]));
                }
            }
        }
    }
}
