package nl.uitkomst.reporting.submission;

import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.math.BigDecimal;

/** Writes on one sheet. Text is always text: nothing that goes through here becomes a formula unless it is asked for as one. */
final class SheetPen {

    private static final int CHARACTER = 256;
    private static final double MARGIN = 0.5;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;

    SheetPen(XSSFSheet sheet, WorkbookStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    WorkbookStyles styles() {
        return styles;
    }

    void text(int row, int column, String text, Kind kind) {
        text(row, column, text, styles.of(kind));
    }

    void text(int row, int column, String text, XSSFCellStyle style) {
        var plain = PlainText.of(text);
        var cell = cell(row, column);
        cell.setCellStyle(PlainText.looksLikeFormula(plain) ? styles.quoted(style) : style);
        if (!plain.isEmpty()) {
            cell.setCellValue(plain);
        }
    }

    /** A text in the band, behind a mark that may not be missed. */
    void marked(int row, int column, String mark, String text) {
        if (mark.isEmpty()) {
            text(row, column, text, Kind.BAND);
            return;
        }
        var words = new XSSFRichTextString(PlainText.of(mark + "   ·   " + text));
        words.applyFont(0, mark.length(), styles.of(Kind.MARK).getFont());
        words.applyFont(mark.length(), words.length(), styles.of(Kind.BAND).getFont());
        var cell = cell(row, column);
        cell.setCellStyle(styles.of(Kind.BAND));
        cell.setCellValue(words);
    }

    void number(int row, int column, BigDecimal number, XSSFCellStyle style) {
        var cell = cell(row, column);
        cell.setCellStyle(style);
        cell.setCellValue(number.doubleValue()); // a sheet knows no other numbers; the reader takes its 15 digits
    }

    void formula(int row, int column, String formula, Kind kind) {
        var cell = cell(row, column);
        cell.setCellStyle(styles.of(kind));
        cell.setCellFormula(formula);
    }

    void fill(int row, int from, int until, Kind kind) {
        for (var column = from; column <= until; column++) {
            cell(row, column).setCellStyle(styles.of(kind));
        }
    }

    void height(int row, float points) {
        var line = sheet.getRow(row);
        (line == null ? sheet.createRow(row) : line).setHeightInPoints(points);
    }

    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * CHARACTER);
    }

    void merge(int row, int from, int until) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, from, until));
    }

    /** Gives a cell a name in the whole workbook, by which it is found wherever it is moved to. */
    void name(int row, int column, String name) {
        var named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
    }

    /** Only what is unlocked can be filled; columns can still be made wider. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    void print(boolean landscape, String foot) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft(foot.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    private XSSFCell cell(int row, int column) {
        var line = sheet.getRow(row);
        var there = line == null ? sheet.createRow(row) : line;
        var cell = there.getCell(column);
        return cell == null ? there.createCell(column) : cell;
    }
}
