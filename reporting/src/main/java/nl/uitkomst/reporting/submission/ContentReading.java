package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.WorkbookReading;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.LineFinder.Spot;
import nl.uitkomst.reporting.submission.WorkbookLayout.Sheet;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the figures and the story of a workbook that is known to be the right one. */
final class ContentReading {

    static final int LONGEST_NARRATIVE = 10_000;

    private final WorkbookParts parts;
    private final Texts language;
    private final ReportForm form;
    private final SheetNames names;
    private final Map<String, SheetGrid> grids = new LinkedHashMap<>();

    private final Map<LineKey, Entry> entries = new LinkedHashMap<>();
    private final Map<LineKey, Finding.Cell> cells = new LinkedHashMap<>();
    private final Map<NarrativeSection, String> narrative = new EnumMap<>(NarrativeSection.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Spot> used = new HashSet<>();

    ContentReading(WorkbookParts parts, WorkbookIndex index, Map<String, String> facts, ReportForm form)
            throws Refused {
        this.parts = parts;
        this.language = Texts.in(facts.getOrDefault(WorkbookSeal.LANGUAGE, "nl"));
        this.form = form;
        this.names = new SheetNames(index);
        for (var sheet : index.sheets()) {
            if (!sheet.equals(Sheet.SEAL_TITLE)) {
                grids.put(sheet, index.grid(sheet));
            }
        }
    }

    WorkbookReading read() throws Refused {
        names.input(form).ifPresentOrElse(this::lines, () -> missing(Sheet.INPUT));
        if (WorkbookLayout.tellsStory(form)) {
            names.narrative().ifPresentOrElse(this::narrative, () -> missing(Sheet.NARRATIVE));
        }
        var cost = CostReading.of(form, grids, Sheet.COST.title(language));
        findings.addAll(cost.findings());
        personalNumbers();
        return new WorkbookReading(entries, cells, narrative, cost.costs(), findings);
    }

    private void missing(Sheet sheet) {
        add(Code.SHEET_MISSING, null, null, sheet.title(language));
    }

    private void lines(String sheet) {
        var grid = grids.get(sheet);
        var finder = new LineFinder(names, sheet, grid, form);
        form.lines().forEach(line -> line(line, finder, grid));
        finder.strangers(form).forEach((key, rows) -> stranger(key, rows, finder, grid));
        ignored(sheet, grid);
    }

    private void line(Line line, LineFinder finder, SheetGrid grid) {
        var rows = finder.rows(line.key());
        if (rows.isEmpty()) {
            add(Code.CELL_MOVED, null, line.key());
            return;
        }
        var row = rows.get(0);
        var first = finder.spot(line.key(), LineField.FIRST, row);
        cells.put(line.key(), finder.cell(first));
        answer(line, row, finder, grid);
        rows.stream().skip(1).forEach(again -> twice(line, again, first, finder, grid));
    }

    private void answer(Line line, int row, LineFinder finder, SheetGrid grid) {
        var spots = new EnumMap<LineField, Spot>(LineField.class);
        var raws = new EnumMap<LineField, Raw>(LineField.class);
        for (var field : LineField.values()) {
            var spot = finder.spot(line.key(), field, row);
            spots.put(field, spot);
            raws.put(field, grid.at(spot.row(), spot.column()));
            if (field.isAskedFor(line.kpi().kind())) {
                used.add(spot);
            }
        }
        var answer = LineAnswer.of(
                line.kpi().kind(), raws.get(LineField.FIRST), raws.get(LineField.SECOND), raws.get(LineField.REASON));
        answer.faults()
                .forEach(fault -> findings.add(
                        new Finding(fault.code(), finder.cell(spots.get(fault.field())), line.key(), fault.details())));
        if (answer.entry() != null) {
            entries.put(line.key(), answer.entry());
        }
        if (grid.isHidden(row) && !answer.isEmpty()) {
            add(Code.HIDDEN_ROW, finder.cell(spots.get(LineField.FIRST)), line.key());
        }
    }

    private void twice(Line line, int row, Spot first, LineFinder finder, SheetGrid grid) {
        use(row, finder);
        if (isFilled(row, finder, grid)) {
            add(Code.DUPLICATE, finder.cell(finder.usual(LineField.FIRST, row)), line.key(), first.address());
            entries.remove(line.key());
        }
    }

    /** A line that is not asked for, when someone filled it. */
    private void stranger(String key, List<Integer> rows, LineFinder finder, SheetGrid grid) {
        for (var row : rows) {
            use(row, finder);
            if (isFilled(row, finder, grid)) {
                var name = key.substring(WorkbookLayout.ROW_KEY_START.length());
                var cell = finder.cell(finder.usual(LineField.FIRST, row));
                add(Code.UNKNOWN_LINE, cell, null, PlainText.shortened(name));
            }
        }
    }

    private void use(int row, LineFinder finder) {
        Stream.of(LineField.values()).forEach(field -> used.add(finder.usual(field, row)));
    }

    private static boolean isFilled(int row, LineFinder finder, SheetGrid grid) {
        return Stream.of(LineField.values())
                .map(field -> finder.usual(field, row))
                .anyMatch(spot -> !grid.at(spot.row(), spot.column()).isEmpty());
    }

    /** The template holds no numbers outside the cells to fill, so any other was typed by someone who may think it counts. */
    private void ignored(String sheet, SheetGrid grid) {
        var ignored = new ArrayList<Spot>();
        grid.rows()
                .forEach((row, content) -> content.cells().forEach((column, raw) -> {
                    if (raw.kind() == Raw.Kind.NUMBER && !raw.formula() && !used.contains(new Spot(row, column))) {
                        ignored.add(new Spot(row, column));
                    }
                }));
        if (!ignored.isEmpty()) {
            var cell = new Finding.Cell(sheet, ignored.get(0).address());
            add(Code.IGNORED_CELLS, cell, null, String.valueOf(ignored.size()));
        }
    }

    private void narrative(String sheet) {
        for (var section : NarrativeSection.values()) {
            var spot = names.spot(WorkbookLayout.name(section), sheet).orElseGet(() -> NarrativeSheet.spot(section));
            var text = grids.get(sheet).at(spot.row(), spot.column()).text();
            if (text.length() > LONGEST_NARRATIVE) {
                add(
                        Code.REASON_TOO_LONG,
                        new Finding.Cell(sheet, spot.address()),
                        null,
                        String.valueOf(text.length()),
                        String.valueOf(LONGEST_NARRATIVE));
            } else if (!text.isEmpty() && !Bsn.isIn(text)) {
                narrative.put(section, text);
            }
        }
    }

    /** The file is kept as it came, so it may hold no such number anywhere: in no cell of any sheet, and in no comment. */
    private void personalNumbers() throws Refused {
        grids.forEach((sheet, grid) -> grid.rows()
                .forEach((row, content) -> content.cells().forEach((column, raw) -> {
                    if (raw.kind() == Raw.Kind.TEXT && Bsn.isIn(raw.text())) {
                        personalNumber(new Finding.Cell(sheet, new Spot(row, column).address()));
                    }
                })));
        for (var comments : parts.named("comments")) {
            if (Bsn.isIn(new String(parts.get(comments), StandardCharsets.UTF_8))) {
                add(Code.BSN, null, null);
            }
        }
    }

    private void personalNumber(Finding.Cell cell) {
        var known = findings.stream().anyMatch(finding -> finding.code() == Code.BSN && cell.equals(finding.cell()));
        if (!known) {
            add(Code.BSN, cell, null);
        }
    }

    private void add(Code code, Finding.@Nullable Cell cell, @Nullable LineKey line, String... details) {
        findings.add(new Finding(code, cell, line, List.of(details)));
    }
}
