package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.reporting.submission.WorkbookLayout.Column;
import org.apache.poi.ss.util.CellReference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A small piece of a sheet around one cell, as it stood in the file that was sent.
 *
 * @param columns their letters
 */
public record SheetPicture(List<String> columns, List<Row> rows) {

    /** @param number as spreadsheets count, from 1 */
    public record Row(int number, List<Cell> cells) {}

    /** @param marked whether this is the cell it is about */
    public record Cell(String text, boolean figure, boolean marked) {}

    private static final int ROWS_AROUND = 1;
    private static final int WIDEST = 4;

    /** Draws pieces of one file, which is read only once. */
    public static final class Album {
        private final Map<String, SheetGrid> grids = new HashMap<>();

        private Album() {}

        /** Of a file that cannot be read there are no pictures. */
        public static Album of(byte[] file) {
            var album = new Album();
            try {
                var budget = new Budget(file.length);
                var index = WorkbookIndex.of(WorkbookParts.open(file, budget), budget);
                for (var sheet : index.sheets()) {
                    album.grids.put(sheet, index.grid(sheet));
                }
            } catch (Refused e) {
                album.grids.clear();
            }
            return album;
        }

        public Optional<SheetPicture> around(Finding.Cell place) {
            var grid = grids.get(place.sheet());
            return grid == null ? Optional.empty() : Optional.of(around(grid, new CellReference(place.address())));
        }

        private static SheetPicture around(SheetGrid grid, CellReference place) {
            var columns = columns(place.getCol());
            var rows = new ArrayList<Row>();
            for (var row = Math.max(0, place.getRow() - ROWS_AROUND); row <= place.getRow() + ROWS_AROUND; row++) {
                var number = row;
                rows.add(new Row(
                        row + 1,
                        columns.stream()
                                .map(column -> cell(
                                        grid.at(number, column), number == place.getRow() && column == place.getCol()))
                                .toList()));
            }
            return new SheetPicture(
                    columns.stream().map(CellReference::convertNumToColString).toList(), rows);
        }

        /** Whose line it is stands in front; then the cell with its neighbours. */
        private static List<Integer> columns(int column) {
            var columns = new TreeSet<Integer>();
            columns.add(Column.ORGANISATION.index());
            columns.add(column);
            for (var near = Math.max(Column.FIRST.index(), column - 1); columns.size() < WIDEST; near++) {
                columns.add(near);
            }
            return List.copyOf(columns);
        }

        private static Cell cell(Raw raw, boolean marked) {
            var shown = Bsn.isIn(raw.text()) ? "" : PlainText.shortened(raw.text());
            return new Cell(shown, raw.kind() == Raw.Kind.NUMBER, marked);
        }
    }
}
