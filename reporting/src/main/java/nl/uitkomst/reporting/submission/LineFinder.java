package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.submission.WorkbookLayout.Column;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the cells of a line again. A row says by its hidden key which line it is, so that sorting does no harm; a name says to where a cell was
 * moved. Only when both are gone, the line is lost.
 */
final class LineFinder {

    /** A cell, counted from 0. */
    record Spot(int row, int column) {
        String address() {
            return new CellReference(row, column).formatAsString();
        }
    }

    private final SheetNames names;
    private final String sheet;
    private final Map<String, List<Integer>> rowsByKey = new LinkedHashMap<>();
    private final Map<Integer, String> keysByRow = new HashMap<>();
    private final Map<LineField, Integer> columns = new EnumMap<>(LineField.class);

    LineFinder(SheetNames names, String sheet, SheetGrid grid, ReportForm form) {
        this.names = names;
        this.sheet = sheet;
        var keyColumns = new ArrayList<Integer>();
        grid.rows()
                .forEach((row, content) -> content.cells().forEach((column, raw) -> {
                    if (raw.text().startsWith(WorkbookLayout.ROW_KEY_START)) {
                        rowsByKey
                                .computeIfAbsent(raw.text(), key -> new ArrayList<>())
                                .add(row);
                        keysByRow.put(row, raw.text());
                        keyColumns.add(column);
                    }
                }));
        var shift = Most.frequent(keyColumns).map(column -> column - Column.KEY.index());
        for (var field : LineField.values()) {
            columns.put(field, usualColumn(field, form).orElse(Column.of(field).index() + shift.orElse(0)));
        }
    }

    private Optional<Integer> usualColumn(LineField field, ReportForm form) {
        return Most.frequent(form.lines().stream()
                .flatMap(line -> named(line.key(), field).stream())
                .map(Spot::column)
                .toList());
    }

    /** The rows that say they are this line, or that its names lead to; the first counts. */
    List<Integer> rows(LineKey key) {
        var rows = rowsByKey.get(WorkbookLayout.rowKey(key));
        if (rows != null) {
            return rows;
        }
        return List.of(LineField.values()).stream()
                .flatMap(field -> named(key, field).stream())
                .map(Spot::row)
                .filter(row -> !keysByRow.containsKey(row))
                .limit(1)
                .toList();
    }

    /** Where this field of a line in this row stands. */
    Spot spot(LineKey key, LineField field, int row) {
        return named(key, field)
                .filter(spot -> spot.row() == row || !keysByRow.containsKey(spot.row()))
                .orElseGet(() -> usual(field, row));
    }

    Spot usual(LineField field, int row) {
        return new Spot(row, columns.get(field));
    }

    /** What the rows say they are that no line of the form is, with their rows. */
    Map<String, List<Integer>> strangers(ReportForm form) {
        var strangers = new LinkedHashMap<>(rowsByKey);
        form.lines().forEach(line -> strangers.remove(WorkbookLayout.rowKey(line.key())));
        return strangers;
    }

    Finding.Cell cell(Spot spot) {
        return new Finding.Cell(sheet, spot.address());
    }

    private Optional<Spot> named(LineKey key, LineField field) {
        return names.spot(WorkbookLayout.name(key, field), sheet);
    }

    /** Chooses what most of a list agree on. */
    static final class Most {
        private Most() {}

        static <T> Optional<T> frequent(List<T> all) {
            var counts = new LinkedHashMap<T, Integer>();
            all.forEach(one -> counts.merge(one, 1, Integer::sum));
            @Nullable T best = null;
            for (var entry : counts.entrySet()) {
                best = best == null || entry.getValue() > counts.get(best) ? entry.getKey() : best;
            }
            return Optional.ofNullable(best);
        }
    }
}
