package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.WorkbookLayout.Block;
import nl.uitkomst.reporting.submission.WorkbookLayout.Column;
import nl.uitkomst.reporting.submission.WorkbookLayout.Sheet;
import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that counts, while the others are filled, what is still empty and what cannot be right. */
final class ControlSheet {

    private static final int NAME = 1;
    private static final int LINES = 2;
    private static final int EMPTY = 3;
    private static final int WRONG = 4;
    private static final int HEADING_ROW = 4;

    private final ReportForm form;
    private final Texts texts;
    private final LineFormula words;

    ControlSheet(ReportForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.words = new LineFormula(texts);
    }

    void write(SheetPen pen) {
        var band = new SheetBand(form, texts);
        var blocks = WorkbookLayout.blocks(form);
        pen.width(0, 2);
        pen.width(NAME, 52);
        Stream.of(LINES, EMPTY, WRONG).forEach(column -> pen.width(column, 18));
        band.write(pen, texts.get("submission.control.title"), NAME, WRONG);
        pen.text(HEADING_ROW, NAME, texts.get("submission.control.kpi"), Kind.COLUMN);
        pen.text(HEADING_ROW, LINES, texts.get("submission.control.lines"), Kind.FIGURE_COLUMN);
        pen.text(HEADING_ROW, EMPTY, texts.get("submission.control.empty"), Kind.FIGURE_COLUMN);
        pen.text(HEADING_ROW, WRONG, texts.get("submission.control.wrong"), Kind.FIGURE_COLUMN);
        var row = HEADING_ROW + 1;
        for (var block : blocks) {
            block(pen, row++, block);
        }
        totals(pen, row, blocks.size());
        if (WorkbookLayout.tellsStory(form)) {
            narrative(pen, row + 2);
        }
        pen.print(false, band.foot());
        pen.protect();
    }

    private void block(SheetPen pen, int row, Block block) {
        var status = new CellRangeAddress(
                        block.firstRow(), block.lastRow(), Column.STATUS.index(), Column.STATUS.index())
                .formatAsString(Sheet.INPUT.title(texts), true);
        pen.text(row, NAME, block.kpi().name(), Kind.LABEL);
        pen.formula(row, LINES, "ROWS(" + status + ")", Kind.ASIDE);
        pen.formula(row, EMPTY, count(status, "EMPTY"), Kind.ASIDE);
        pen.formula(
                row,
                WRONG,
                Stream.of("HALF", "BOTH", "ABOVE")
                        .map(state -> count(status, state))
                        .collect(Collectors.joining("+")),
                Kind.ASIDE);
    }

    private String count(String cells, String state) {
        return "COUNTIF(" + cells + "," + words.said(state) + ")";
    }

    private void totals(SheetPen pen, int row, int blocks) {
        pen.text(row, NAME, texts.get("submission.control.total"), Kind.TOTAL);
        for (var column : List.of(LINES, EMPTY, WRONG)) {
            pen.formula(row, column, sum(row, column, blocks), Kind.TOTAL);
        }
        var open = at(row, EMPTY) + "+" + at(row, WRONG);
        pen.formula(
                2,
                NAME,
                "IF(%s=0,\"%s\",\"%s \"&(%s))"
                        .formatted(open, quoted("submission.control.ready"), quoted("submission.control.open"), open),
                Kind.HEADING);
        pen.height(2, 30);
    }

    private String sum(int row, int column, int blocks) {
        return blocks == 0 ? "0" : "SUM(" + at(HEADING_ROW + 1, column) + ":" + at(row - 1, column) + ")";
    }

    private void narrative(SheetPen pen, int row) {
        var empty = Stream.of(NarrativeSection.values())
                .map(section -> "(LEN(TRIM(" + WorkbookLayout.name(section) + "))=0)")
                .collect(Collectors.joining("+"));
        pen.text(row, NAME, texts.get("submission.control.narrative"), Kind.LABEL);
        pen.formula(row, LINES, String.valueOf(NarrativeSection.values().length), Kind.ASIDE);
        pen.formula(row, EMPTY, empty, Kind.ASIDE);
    }

    private String quoted(String key) {
        return texts.get(key).replace("\"", "\"\"");
    }

    private static String at(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
