package nl.uitkomst.domain.publication;

import nl.uitkomst.domain.outcome.Figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Figures by row and column, with the totals that a reader gets beside and below them. A cell without a figure (not delivered, no cases) is left out.
 *
 * @param figures of one KPI, so that adding them has a meaning
 */
public record SumTable(Map<Cell, Figure> figures) {

    public SumTable {
        figures = Map.copyOf(figures);
    }

    /** One row of parts with their total. */
    public static SumTable row(List<Figure> parts, Figure total) {
        var cells = new HashMap<Cell, Figure>();
        for (var i = 0; i < parts.size(); i++) {
            cells.put(new Cell(0, i), parts.get(i));
        }
        cells.put(new Cell(0, Cell.TOTAL), total);
        return new SumTable(cells);
    }

    /** The sums that a reader can make: every row and column with a total, which stands last in it. */
    List<List<Cell>> lines() {
        var rows = figures.keySet().stream().map(Cell::row).distinct().sorted().map(this::row);
        var columns =
                figures.keySet().stream().map(Cell::column).distinct().sorted().map(this::column);
        return Stream.concat(rows, columns)
                .filter(line -> line.size() > 1)
                .filter(line -> isTotal(line.get(line.size() - 1), line.get(0)))
                .toList();
    }

    private List<Cell> row(int row) {
        return figures.keySet().stream()
                .filter(cell -> cell.row() == row)
                .sorted(Comparator.comparing(Cell::column))
                .toList();
    }

    private List<Cell> column(int column) {
        return figures.keySet().stream()
                .filter(cell -> cell.column() == column)
                .sorted(Comparator.comparing(Cell::row))
                .toList();
    }

    private static boolean isTotal(Cell last, Cell first) {
        return first.row() == last.row() ? last.column() == Cell.TOTAL : last.row() == Cell.TOTAL;
    }
}
