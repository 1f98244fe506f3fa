package nl.uitkomst.domain.publication;

import java.util.List;

/**
 * A place in a table, counted from zero.
 *
 * @param row {@link #TOTAL} for the total of a column
 * @param column {@link #TOTAL} for the total of a row
 */
public record Cell(int row, int column) {

    public static final int TOTAL = Integer.MAX_VALUE;

    boolean isTotal() {
        return row == TOTAL || column == TOTAL;
    }

    /** Whether this is the total of these: the one that stands at their end. */
    boolean isTotalOf(List<Cell> line) {
        return equals(line.get(line.size() - 1));
    }
}
