package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.WorkbookReading;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static nl.uitkomst.reporting.submission.BrokenCells.BSN;
import static nl.uitkomst.reporting.submission.BrokenCells.SHEET;
import static nl.uitkomst.reporting.submission.BrokenCells.comment;
import static nl.uitkomst.reporting.submission.BrokenCells.copiedRow;
import static nl.uitkomst.reporting.submission.BrokenCells.date;
import static nl.uitkomst.reporting.submission.BrokenCells.error;
import static nl.uitkomst.reporting.submission.BrokenCells.formula;
import static nl.uitkomst.reporting.submission.BrokenCells.hiddenRow;
import static nl.uitkomst.reporting.submission.BrokenCells.merged;
import static nl.uitkomst.reporting.submission.BrokenCells.raw;
import static nl.uitkomst.reporting.submission.BrokenCells.reason;
import static nl.uitkomst.reporting.submission.BrokenCells.removedRow;
import static nl.uitkomst.reporting.submission.BrokenCells.story;
import static nl.uitkomst.reporting.submission.BrokenCells.strangeRow;
import static nl.uitkomst.reporting.submission.BrokenCells.withoutKeys;
import static nl.uitkomst.reporting.submission.BrokenCells.withoutSheet;
import static nl.uitkomst.reporting.submission.BrokenFiles.FORM;
import static nl.uitkomst.reporting.submission.BrokenFiles.GOOD;
import static nl.uitkomst.reporting.submission.BrokenFiles.SEAL;
import static nl.uitkomst.reporting.submission.BrokenFiles.bytes;
import static nl.uitkomst.reporting.submission.BrokenFiles.contentType;
import static nl.uitkomst.reporting.submission.BrokenFiles.emptySeal;
import static nl.uitkomst.reporting.submission.BrokenFiles.external;
import static nl.uitkomst.reporting.submission.BrokenFiles.foreign;
import static nl.uitkomst.reporting.submission.BrokenFiles.laughs;
import static nl.uitkomst.reporting.submission.BrokenFiles.manyParts;
import static nl.uitkomst.reporting.submission.BrokenFiles.older;
import static nl.uitkomst.reporting.submission.BrokenFiles.other;
import static nl.uitkomst.reporting.submission.BrokenFiles.ownWorkbook;
import static nl.uitkomst.reporting.submission.BrokenFiles.relation;
import static nl.uitkomst.reporting.submission.BrokenFiles.seal;
import static nl.uitkomst.reporting.submission.BrokenFiles.turned;
import static nl.uitkomst.reporting.submission.BrokenFiles.written;
import static nl.uitkomst.reporting.submission.BrokenFiles.xls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A good workbook, broken in every way we know: each answers with its own finding, at the cell where it is. */
@Timeout(10)
class BrokenWorkbooksTest {

    static Stream<Arguments> figures() {
        return Stream.of(
                broken("a word", Breaking.text("C8", "zeven komma twee"), Code.NOT_A_NUMBER, "C8"),
                broken("a decimal point", Breaking.text("C16", "7.2"), Code.NOT_A_NUMBER, "C16"),
                broken("an English thousand with decimals", Breaking.text("C32", "1,234.50"), Code.NOT_A_NUMBER, "C32"),
                broken("a point that may be either", Breaking.text("C32", "1.234"), Code.AMBIGUOUS_NUMBER, "C32"),
                broken("two points", Breaking.text("C32", "1.23.4"), Code.NOT_A_NUMBER, "C32"),
                broken("a space between digits", Breaking.text("D8", "1 02"), Code.NOT_A_NUMBER, "D8"),
                broken("a percentage in text", Breaking.text("C8", "12%"), Code.NOT_A_NUMBER, "C8"),
                broken("a euro sign", Breaking.text("C32", "€ 100"), Code.NOT_A_NUMBER, "C32"),
                broken("a power of ten in text", Breaking.text("C24", "1e3"), Code.NOT_A_NUMBER, "C24"),
                broken("a word for zero", Breaking.text("C24", "geen"), Code.NOT_A_NUMBER, "C24"),
                broken("a dash for nothing", Breaking.text("C24", "-"), Code.NOT_A_NUMBER, "C24"),
                broken("Arabic digits", Breaking.text("C24", "٣"), Code.NOT_A_NUMBER, "C24"),
                broken("a formula as text", Breaking.text("C24", "=1+1"), Code.NOT_A_NUMBER, "C24"),
                broken("a boolean", Breaking.cell("C8", cell -> cell.setCellValue(true)), Code.NOT_A_NUMBER, "C8"),
                broken("a date", date("C17"), Code.DATE_FOR_NUMBER, "C17"),
                broken("a moment", raw("C8", "t=\"d\"", "<v>2026-07-02T00:00:00</v>"), Code.DATE_FOR_NUMBER, "C8"),
                broken("a division by zero", error("C9", "#DIV/0!"), Code.FORMULA_ERROR, "C9"),
                broken("a lost reference", error("D9", "#REF!"), Code.FORMULA_ERROR, "D9"),
                broken("a misspelt function", error("C25", "#NAME?"), Code.FORMULA_ERROR, "C25"),
                broken("half a person", Breaking.number("C8", 11.5), Code.NOT_WHOLE, "C8"),
                broken("half a respondent", Breaking.number("D16", 60.5), Code.NOT_WHOLE, "D16"),
                broken("a percentage for a count", Breaking.number("C24", 0.12), Code.NOT_WHOLE, "C24"),
                broken("below zero", Breaking.number("C24", -3), Code.NEGATIVE, "C24"),
                broken("below zero in text", Breaking.text("C8", "-1"), Code.NEGATIVE, "C8"),
                broken("respondents below zero", Breaking.number("D16", -61), Code.NEGATIVE, "D16"),
                broken("a googol", Breaking.number("C24", 1e100), Code.TOO_LARGE, "C24"),
                broken("more than fits", Breaking.number("C32", 1e13), Code.TOO_LARGE, "C32"),
                broken("a hundred digits", Breaking.text("C24", "9".repeat(100)), Code.NOT_A_NUMBER, "C24"),
                broken("parts of a cent", Breaking.number("C32", 12.345), Code.TOO_PRECISE, "C32"),
                broken("five decimals", Breaking.number("C16", 7.12345), Code.TOO_PRECISE, "C16"),
                broken("more than the whole", Breaking.number("C8", 500), Code.NUMERATOR_ABOVE_DENOMINATOR, "C8"),
                broken("nothing of something", Breaking.empty("C8"), Code.INCOMPLETE, "C8"),
                broken("something of nothing", Breaking.empty("D8"), Code.INCOMPLETE, "D8"),
                broken("nothing at all", Breaking.empty("C24"), Code.EMPTY, "C24"),
                broken("only spaces", Breaking.text("C24", " \u00a0 "), Code.EMPTY, "C24"),
                broken("only marks of direction", Breaking.text("C24", "\u202e\u200f"), Code.EMPTY, "C24"),
                broken("a figure and a reason", Breaking.text("E8", "nog niet bekend"), Code.VALUE_AND_REASON, "E8"),
                broken("too long a reason", reason("a".repeat(501)), Code.REASON_TOO_LONG, "E37"),
                broken("a BSN as a reason", reason("zie " + BSN), Code.BSN, "E37"),
                broken("a BSN with points", reason("1234.56.782"), Code.BSN, "E37"),
                broken("a BSN with unseen marks", reason("1234\u200b56782"), Code.BSN, "E37"),
                broken("a BSN for a count", Breaking.number("C24", 123456782), Code.BSN, "C24"),
                broken("a BSN in a text for a count", Breaking.text("C24", BSN), Code.BSN, "C24"),
                broken("a BSN somewhere else", Breaking.text("J50", "mevrouw " + BSN), Code.BSN, "J50"));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                broken("a removed row", removedRow(), Code.CELL_MOVED, null),
                broken("a row twice", copiedRow(), Code.DUPLICATE, "C60"),
                broken("a row of someone else", strangeRow(), Code.UNKNOWN_LINE, "C60"),
                broken("a merged cell", merged(), Code.EMPTY, "C25"),
                broken("a number beside the cells", Breaking.number("J40", 5), Code.IGNORED_CELLS, "J40"),
                broken("a hidden row", hiddenRow(), Code.HIDDEN_ROW, "C9"),
                broken("a formula", formula("C9", "5+7"), Code.FROM_FORMULA, "C9"),
                broken("no sheet of figures", withoutSheet(1), Code.SHEET_MISSING, null),
                broken("no sheet for the story", withoutSheet(2), Code.SHEET_MISSING, null),
                broken("too long a story", story("a".repeat(10_001)), Code.REASON_TOO_LONG, "B6"),
                broken("a BSN in the story", story("Wij hielpen " + BSN), Code.BSN, "B6"),
                broken("a BSN in a comment", comment(), Code.BSN, null));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                broken("no bytes", file -> new byte[0], Code.NOT_A_WORKBOOK, null),
                broken("an old .xls", file -> xls(), Code.NOT_A_WORKBOOK, null),
                broken("a renamed CSV", file -> bytes("kpi;teller\nterugval;12\n"), Code.NOT_A_WORKBOOK, null),
                broken("a web page", file -> bytes("<html><table><tr><td>1"), Code.NOT_A_WORKBOOK, null),
                broken("a PDF", file -> bytes("%PDF-1.7 ..."), Code.NOT_A_WORKBOOK, null),
                broken(
                        "an .ods",
                        Breaking.extraPart("mimetype", bytes("application/vnd.oasis")),
                        Code.NOT_A_WORKBOOK,
                        null),
                broken(
                        "a Word file",
                        Breaking.extraPart("word/document.xml", bytes("<w/>")),
                        Code.NOT_A_WORKBOOK,
                        null),
                broken("any zip", file -> Breaking.zipped(Map.of("a.txt", bytes("a"))), Code.NOT_A_WORKBOOK, null),
                broken("a password", Breaking.encrypted(), Code.ENCRYPTED, null),
                broken("the first half", file -> Arrays.copyOf(file, file.length / 2), Code.DAMAGED, null),
                broken("a byte turned over", file -> turned(file), Code.DAMAGED, null),
                broken("no list of contents", Breaking.withoutPart("[Content_Types].xml"), Code.NOT_A_WORKBOOK, null),
                broken("no workbook in it", Breaking.withoutPart("xl/workbook.xml"), Code.DAMAGED, null),
                broken("a sheet that is not there", Breaking.withoutPart(SHEET), Code.DAMAGED, null),
                broken("half a sheet", Breaking.part(SHEET, xml -> xml.substring(0, 500)), Code.DAMAGED, null),
                broken("macros", Breaking.extraPart("xl/vbaProject.bin", new byte[9]), Code.HAS_MACROS, null),
                broken("a type with macros", contentType("sheet.macroEnabled.main"), Code.HAS_MACROS, null),
                broken(
                        "a macro sheet",
                        Breaking.extraPart("xl/macrosheets/sheet1.xml", new byte[9]),
                        Code.HAS_MACROS,
                        null),
                broken(
                        "a file in it",
                        Breaking.extraPart("xl/embeddings/a.docx", new byte[9]),
                        Code.HAS_EMBEDDED_PARTS,
                        null),
                broken(
                        "a control",
                        Breaking.extraPart("xl/activeX/activeX1.bin", new byte[9]),
                        Code.HAS_EMBEDDED_PARTS,
                        null),
                broken(
                        "a link to a file",
                        Breaking.extraPart("xl/externalLinks/externalLink1.xml", bytes("<a/>")),
                        Code.HAS_EXTERNAL_LINKS,
                        null),
                broken(
                        "a connection",
                        Breaking.extraPart("xl/connections.xml", bytes("<a/>")),
                        Code.HAS_EXTERNAL_LINKS,
                        null),
                broken("a picture from elsewhere", relation("image"), Code.HAS_EXTERNAL_LINKS, null),
                broken("an entity from a file", external(), Code.DAMAGED, null),
                broken("a billion laughs", laughs(), Code.DAMAGED, null),
                broken(
                        "a zip bomb",
                        Breaking.extraPart("xl/media/a.bin", new byte[50_000_000]),
                        Code.FILE_TOO_LARGE,
                        null),
                broken("six megabytes", file -> Arrays.copyOf(file, 6_000_000), Code.FILE_TOO_LARGE, null),
                broken("a thousand parts", file -> manyParts(file), Code.TOO_MANY_CELLS, null),
                broken("100,000 rows", Breaking.part(SHEET, BrokenCells::manyRows), Code.TOO_MANY_CELLS, null),
                broken(
                        "two parts of one name",
                        Breaking.extraPart("XL/workbook.xml", bytes("<a/>")),
                        Code.DAMAGED,
                        null));
    }

    static Stream<Arguments> origins() {
        return Stream.of(
                broken("someone's own workbook", file -> ownWorkbook(), Code.NOT_OUR_TEMPLATE, null),
                broken("no hidden sheet", withoutSheet(4), Code.NOT_OUR_TEMPLATE, null),
                broken("another contract in it", seal("TB-ALPHEN-2024", "TB-KAAG-2024"), Code.TAMPERED, null),
                broken("another period in it", seal("2026-K3", "2026-K2"), Code.TAMPERED, null),
                broken("an empty hidden sheet", emptySeal(), Code.TAMPERED, null),
                broken("signed with another key", file -> foreign(), Code.TAMPERED, null),
                broken("of an older template", file -> older(), Code.OLD_TEMPLATE, null),
                broken(
                        "of another contract",
                        file -> written(other("TB-KAAG-2024", "2026-K3", 7)),
                        Code.OTHER_CONTRACT,
                        null),
                broken(
                        "of another period",
                        file -> written(other("TB-ALPHEN-2024", "2026-K2", 7)),
                        Code.OTHER_PERIOD,
                        null),
                broken(
                        "of another organisation",
                        file -> written(other("TB-ALPHEN-2024", "2026-K3", 8)),
                        Code.OTHER_ORGANISATION,
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"figures", "places", "files", "origins"})
    void says_what_is_wrong_and_where(String how, Breaking breaking, Code code, @Nullable String cell)
            throws Exception {
        var findings = checked(breaking.of(GOOD)).all();

        assertThat(findings).extracting(Finding::code).contains(code).containsOnlyOnce(code);
        var found = findings.stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
        assertThat(found.cell() == null ? null : found.cell().address()).isEqualTo(cell);
        assertThat(findings).allSatisfy(finding -> assertThat(said(finding)).doesNotContain(BSN, "⟦", "{0}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "origins"})
    void nothing_is_read_from_what_is_refused(String how, Breaking breaking, Code code, @Nullable String cell)
            throws Exception {
        var reading = read(breaking.of(GOOD));

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.narrative()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void reads_the_same_after(String how, Breaking breaking) throws Exception {
        var reading = read(breaking.of(GOOD));

        assertThat(reading.entries()).isEqualTo(read(GOOD).entries());
        assertThat(reading.findings()).isEmpty();
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments(
                        "rows put in above",
                        Breaking.inSpreadsheet(book -> book.getSheet("Invoer").shiftRows(6, 40, 3))),
                arguments("rows sorted by hand", Breaking.part(SHEET, BrokenCells::swappedRows)),
                arguments(
                        "names taken away",
                        Breaking.inSpreadsheet(
                                book -> List.copyOf(book.getAllNames()).forEach(book::removeName))),
                arguments("row keys taken away", withoutKeys()),
                arguments(
                        "sheets put in another order", Breaking.inSpreadsheet(book -> book.setSheetOrder("Invoer", 0))),
                arguments("a sheet renamed", Breaking.inSpreadsheet(book -> book.setSheetName(1, "Onze cijfers"))),
                arguments(
                        "a sheet shown",
                        Breaking.inSpreadsheet(book -> book.setSheetVisibility(4, SheetVisibility.VISIBLE))),
                arguments(
                        "a sheet added",
                        Breaking.inSpreadsheet(book -> book.createSheet("Kladblok")
                                .createRow(3)
                                .createCell(3)
                                .setCellValue(7))),
                arguments("numbers typed as Dutch text", Breaking.text("C32", "12.500,50")),
                arguments("a link to click on", relation("hyperlink")));
    }

    private static Arguments broken(String how, Breaking breaking, Code code, @Nullable String cell) {
        return arguments(how, breaking, code, cell);
    }

    private static WorkbookReading read(byte[] file) {
        return new WorkbookReader(SEAL).read(file, FORM);
    }

    private static Findings checked(byte[] file) {
        return Checks.ofReading(FORM, read(file));
    }

    private static String said(Finding finding) {
        return FindingText.of(finding, Texts.in("nl")) + " " + finding.details();
    }
}
