package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Severity;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sender's own workbook with every finding at its cell: a colour, and a comment that says what to do. */
public final class AnnotatedWorkbook {

    private static final String AUTHOR = "Uitkomst";
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 7;
    private static final Map<Severity, String> TINTS =
            Map.of(Severity.ERROR, "F3C6DA", Severity.WARNING, "FDE6D3", Severity.NOTE, "EEF3F7");

    private final Texts texts;

    private AnnotatedWorkbook(Texts texts) {
        this.texts = texts;
    }

    /** Nothing when there is no cell to mark, or the file cannot be opened to mark it. */
    public static Optional<byte[]> of(byte[] file, List<Finding> findings, Texts texts) {
        var byCell = findings.stream()
                .filter(finding -> finding.cell() != null)
                .sorted(Finding.BY_SEVERITY)
                .collect(Collectors.groupingBy(Finding::cell, LinkedHashMap::new, Collectors.toList()));
        if (byCell.isEmpty() || file.length == 0) {
            return Optional.empty();
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            new AnnotatedWorkbook(texts).mark(workbook, byCell);
            var marked = new ByteArrayOutputStream();
            workbook.write(marked);
            return Optional.of(marked.toByteArray());
        } catch (IOException | POIXMLException | IllegalArgumentException e) {
            return Optional
                    .empty(); // read by us, but not something POI can open: then there is only the list on the screen
        }
    }

    private void mark(XSSFWorkbook workbook, Map<Finding.Cell, List<Finding>> byCell) {
        var styles = new HashMap<String, XSSFCellStyle>();
        byCell.forEach((place, findings) -> {
            var sheet = workbook.getSheet(place.sheet());
            if (sheet != null) {
                var cell = cell(sheet, new CellReference(place.address()));
                var tint = TINTS.get(findings.get(0).severity());
                var key = cell.getCellStyle().getIndex() + tint;
                cell.setCellStyle(styles.computeIfAbsent(key, unused -> tinted(workbook, cell.getCellStyle(), tint)));
                comment(sheet, cell, words(findings));
            }
        });
    }

    private String words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingText.of(finding, texts))
                .map(words -> words.found() + "\n" + words.todo())
                .collect(Collectors.joining("\n\n"));
    }

    private static XSSFCell cell(XSSFSheet sheet, CellReference place) {
        var row = sheet.getRow(place.getRow());
        var there = row == null ? sheet.createRow(place.getRow()) : row;
        var cell = there.getCell(place.getCol());
        return cell == null ? there.createCell(place.getCol()) : cell;
    }

    private static XSSFCellStyle tinted(XSSFWorkbook workbook, XSSFCellStyle style, String tint) {
        var tinted = workbook.createCellStyle();
        tinted.cloneStyleFrom(style);
        tinted.setFillForegroundColor(WorkbookStyles.color(tint));
        tinted.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return tinted;
    }

    /** What someone wrote at the cell before stands below it. */
    private static void comment(XSSFSheet sheet, XSSFCell cell, String words) {
        var old = cell.getCellComment();
        var before = old == null || AUTHOR.equals(old.getAuthor())
                ? ""
                : "\n\n" + old.getString().getString();
        cell.removeCellComment();
        var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(words + before);
        cell.setCellComment(comment);
    }
}
