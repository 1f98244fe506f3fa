package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.CostKey;
import nl.uitkomst.domain.submission.CostLine;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.submission.LineFinder.Spot;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cost of a workbook, by the keys that its sheet holds. */
final class CostReading {

    private final ReportForm form;
    private final Map<CostKey, Euro> costs = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private CostReading(ReportForm form) {
        this.form = form;
    }

    /** @param grids the sheets of the file, by their titles */
    static CostReading of(ReportForm form, Map<String, SheetGrid> grids, String title) {
        var reading = new CostReading(form);
        if (!form.costs().isEmpty()) {
            grids.entrySet().stream()
                    .filter(sheet ->
                            !keys(sheet.getValue(), CostSheet.CATEGORY_START).isEmpty())
                    .findFirst()
                    .ifPresentOrElse(
                            sheet -> reading.read(sheet.getKey(), sheet.getValue()),
                            () -> reading.find(Code.SHEET_MISSING, null, title));
        }
        return reading;
    }

    Map<CostKey, Euro> costs() {
        return costs;
    }

    List<Finding> findings() {
        return findings;
    }

    private void read(String sheet, SheetGrid grid) {
        var columns = keys(grid, CostSheet.CATEGORY_START);
        var rows = keys(grid, CostSheet.ORGANISATION_START);
        var lost = false;
        for (var cost : form.costs()) {
            var column = columns.get(CostSheet.key(cost.category()));
            var row = rows.get(CostSheet.key(cost.key().organisation()));
            if (column == null || row == null) {
                lost = true;
            } else {
                read(cost, sheet, new Spot(row.row(), column.column()), grid);
            }
        }
        if (lost) {
            find(Code.CELL_MOVED, null);
        }
    }

    private void read(CostLine cost, String sheet, Spot spot, SheetGrid grid) {
        var cell = new Finding.Cell(sheet, spot.address());
        var raw = grid.at(spot.row(), spot.column());
        if (raw.isEmpty()) {
            find(Code.COST_EMPTY, cell, cost.organisationName(), cost.category().name());
            return;
        }
        var answer = LineAnswer.of(KpiKind.AMOUNT, raw, Raw.EMPTY, Raw.EMPTY);
        answer.faults().forEach(fault -> findings.add(new Finding(fault.code(), cell, null, fault.details())));
        if (answer.entry() instanceof Entry.Number number) {
            amount(number.value(), cell).ifPresent(euro -> costs.put(cost.key(), euro));
        }
    }

    private Optional<Euro> amount(BigDecimal value, Finding.Cell cell) {
        var plain = value.stripTrailingZeros();
        if (plain.signum() < 0) {
            find(Code.NEGATIVE, cell, plain.toPlainString());
            return Optional.empty();
        }
        if (plain.scale() > 2) {
            find(Code.TOO_PRECISE, cell, plain.toPlainString(), "2");
            return Optional.empty();
        }
        return Optional.of(new Euro(plain));
    }

    /** Where the keys that begin so stand; what stands twice counts where it stands first. */
    private static Map<String, Spot> keys(SheetGrid grid, String start) {
        var keys = new HashMap<String, Spot>();
        grid.rows()
                .forEach((row, content) -> content.cells().forEach((column, raw) -> {
                    if (raw.text().startsWith(start)) {
                        keys.putIfAbsent(raw.text(), new Spot(row, column));
                    }
                }));
        return keys;
    }

    private void find(Code code, Finding.@Nullable Cell cell, String... details) {
        findings.add(new Finding(code, cell, null, List.of(details)));
    }
}
