package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Ways to break a good workbook as a file, and files that are something else. */
final class BrokenFiles {

    static final WorkbookSeal SEAL = new WorkbookSeal(bytes("a key that only this test knows"));
    static final ReportForm FORM = SomeForm.filled();
    static final byte[] GOOD = new WorkbookWriter(SEAL).write(FORM, Texts.in("nl"));

    private BrokenFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Breaking seal(String from, String to) {
        return Breaking.part("xl/sharedStrings.xml", xml -> xml.replace(">" + from + "<", ">" + to + "<"));
    }

    static Breaking emptySeal() {
        return Breaking.inSpreadsheet(book -> {
            var sheet = book.getSheetAt(4);
            List.copyOf(java.util.stream.StreamSupport.stream(sheet.spliterator(), false)
                            .toList())
                    .forEach(sheet::removeRow);
        });
    }

    static Breaking contentType(String type) {
        return Breaking.part("[Content_Types].xml", xml -> xml.replace("sheet.main", type));
    }

    static Breaking relation(String kind) {
        return Breaking.extraPart(
                "xl/worksheets/_rels/sheet1.xml.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId9\" TargetMode=\"External\" Target=\"https://example.org/a\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "\"/></Relationships>"));
    }

    static Breaking external() {
        return Breaking.part(
                "xl/sharedStrings.xml",
                xml -> declared(xml, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"));
    }

    static Breaking laughs() {
        return Breaking.part(
                "xl/workbook.xml",
                xml -> declared(
                        xml,
                        "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]>"));
    }

    static String declared(String xml, String type) {
        return xml.replaceFirst("^(<\\?xml[^>]*\\?>)?", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + type);
    }

    static byte[] turned(byte[] file) {
        var turned = file.clone();
        turned[file.length / 3] ^= (byte) 0xFF;
        return turned;
    }

    static byte[] manyParts(byte[] file) throws Exception {
        var parts = Breaking.unzipped(file);
        for (var part = 0; part < 1000; part++) {
            parts.put("xl/media/" + part, new byte[1]);
        }
        return Breaking.zipped(parts);
    }

    static byte[] xls() throws Exception {
        try (var workbook = new HSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            workbook.createSheet("Invoer");
            workbook.write(file);
            return file.toByteArray();
        }
    }

    static byte[] ownWorkbook() throws Exception {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            workbook.createSheet("Invoer");
            workbook.write(file);
            return file.toByteArray();
        }
    }

    static byte[] written(ReportForm form) {
        return new WorkbookWriter(SEAL).write(form, Texts.in("nl"));
    }

    static byte[] foreign() {
        var other = new WorkbookSeal(bytes("another key than that of this test"));
        return new WorkbookWriter(other).write(FORM, Texts.in("nl"));
    }

    /** As the version before wrote it, with a signature that was right then. */
    static byte[] older() throws Exception {
        return Breaking.inSpreadsheet(book -> {
                    var sheet = book.getSheetAt(4);
                    sheet.getRow(4).getCell(1).setCellValue("0");
                    sheet.getRow(7).getCell(1).setCellValue(SEAL.signature(SomeSeal.facts(sheet)));
                })
                .of(GOOD);
    }

    static ReportForm other(String contract, String period, long filler) {
        return SomeForm.of(contract, period, filler);
    }
}
