package nl.uitkomst.reporting.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first sheet of a workbook that is not one of ours, as texts; opened as carefully as a report is, and within the same limits. */
public final class PlainSheet {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int MOST_COLUMNS = 200;

    /** @param number of the row in the sheet, from 1 */
    public record Row(int number, List<String> cells) {}

    private PlainSheet() {}

    /** Whether it can be a workbook at all. */
    public static boolean canBe(byte[] file) {
        return file.length > ZIP.length && IntStream.range(0, ZIP.length).allMatch(i -> file[i] == ZIP[i]);
    }

    /** Its rows that hold anything; empty when it is no workbook that can be read, or one that is not to be trusted. */
    public static Optional<List<Row>> read(byte[] file) {
        try {
            var budget = new Budget(file.length);
            var index = WorkbookIndex.of(WorkbookParts.open(file, budget), budget);
            return index.sheets().isEmpty()
                    ? Optional.empty()
                    : Optional.of(rows(index.grid(index.sheets().get(0))));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static List<Row> rows(SheetGrid grid) {
        var rows = new ArrayList<Row>();
        grid.rows().forEach((number, row) -> {
            if (!row.cells().isEmpty()) {
                var last = Math.min(row.cells().lastKey(), MOST_COLUMNS);
                rows.add(new Row(
                        number + 1,
                        IntStream.rangeClosed(0, last)
                                .mapToObj(column -> grid.at(number, column).text())
                                .toList()));
            }
        });
        return rows;
    }
}
