package nl.uitkomst.reporting.submission;

import org.apache.poi.ss.util.CellRangeAddress;

import java.time.LocalDate;
import java.util.List;

/** Ways to break what stands in the sheets of a good workbook. */
final class BrokenCells {

    static final String SHEET = "xl/worksheets/sheet2.xml";
    static final String BSN = "123456782";

    private BrokenCells() {}

    static Breaking date(String address) {
        return Breaking.inSpreadsheet(book -> {
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = Breaking.at(book, "Invoer", address);
            cell.setCellStyle(style);
            cell.setCellValue(LocalDate.of(2026, 2, 7));
        });
    }

    static Breaking raw(String address, String type, String content) {
        return Breaking.part(
                SHEET,
                xml -> xml.replaceFirst(
                        "<c r=\"" + address + "\"( s=\"\\d+\")[^>]*>.*?</c>",
                        "<c r=\"" + address + "\" " + type + ">" + content + "</c>"));
    }

    static Breaking error(String address, String error) {
        return raw(address, "t=\"e\"", "<f>1/0</f><v>" + error + "</v>");
    }

    static Breaking formula(String address, String formula) {
        return raw(address, "", "<f>" + formula + "</f><v>12</v>");
    }

    static Breaking reason(String reason) {
        return Breaking.text("E37", reason);
    }

    static Breaking story(String story) {
        return Breaking.inSpreadsheet(
                book -> Breaking.at(book, "Toelichting", "B6").setCellValue(story));
    }

    static Breaking comment() {
        return Breaking.inSpreadsheet(book -> {
            var sheet = book.getSheet("Invoer");
            var comment = sheet.createDrawingPatriarch()
                    .createCellComment(book.getCreationHelper().createClientAnchor());
            comment.setString(book.getCreationHelper().createRichTextString("cliënt " + BSN));
            Breaking.at(book, "Invoer", "C8").setCellComment(comment);
        });
    }

    static Breaking removedRow() {
        return Breaking.inSpreadsheet(book -> {
            book.removeName(book.getName("invoer_terugval_11_cijfer1"));
            book.removeName(book.getName("invoer_terugval_11_cijfer2"));
            book.removeName(book.getName("invoer_terugval_11_reden"));
            var sheet = book.getSheet("Invoer");
            sheet.removeRow(sheet.getRow(7));
        });
    }

    static Breaking copiedRow() {
        return Breaking.inSpreadsheet(book -> {
            Breaking.at(book, "Invoer", "A60").setCellValue("regel:terugval:11");
            Breaking.at(book, "Invoer", "C60").setCellValue(1);
        });
    }

    static Breaking strangeRow() {
        return Breaking.inSpreadsheet(book -> {
            Breaking.at(book, "Invoer", "A60").setCellValue("regel:terugval:99");
            Breaking.at(book, "Invoer", "C60").setCellValue(1);
        });
    }

    static Breaking merged() {
        return Breaking.inSpreadsheet(book -> {
            Breaking.at(book, "Invoer", "C25").setBlank();
            book.getSheet("Invoer").addMergedRegion(CellRangeAddress.valueOf("C24:C25"));
        });
    }

    static Breaking hiddenRow() {
        return Breaking.inSpreadsheet(book -> book.getSheet("Invoer").getRow(8).setZeroHeight(true));
    }

    static Breaking withoutSheet(int number) {
        return Breaking.inSpreadsheet(book -> {
            List.copyOf(book.getAllNames()).stream()
                    .filter(name -> name.getRefersToFormula().startsWith(book.getSheetName(number) + "!"))
                    .forEach(book::removeName);
            book.removeSheetAt(number);
        });
    }

    static Breaking withoutKeys() {
        return Breaking.inSpreadsheet(book -> book.getSheet("Invoer").forEach(row -> {
            if (row.getCell(0) != null) {
                row.getCell(0).setBlank();
            }
        }));
    }

    /** The second and the third line of the first KPI change places, as a sort does: contents move, names stay. */
    static String swappedRows(String xml) {
        return xml.replaceAll("(r=\"[A-G]?)9\"", "$1#\"")
                .replaceAll("(r=\"[A-G]?)10\"", "$19\"")
                .replace("#\"", "10\"");
    }

    static String manyRows(String xml) {
        var rows = new StringBuilder();
        for (var row = 100; row < 100_100; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"B")
                    .append(row)
                    .append("\"><v>1</v></c></row>");
        }
        return xml.replace("</sheetData>", rows + "</sheetData>");
    }
}
