package nl.uitkomst.ear;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Does with a downloaded workbook what someone does at a desk: fills what is still empty, and saves it in LibreOffice. */
final class FilledWorkbook {

    private static final Pattern BEFORE = Pattern.compile("([0-9,]+)(?: \\D+ ([0-9]+).*)?");
    private static final int PREVIOUS = 5;

    private FilledWorkbook() {}

    /** The figures of the period before once more, where nothing stands yet. */
    static byte[] as_before(byte[] workbook) throws IOException {
        return changed(workbook, (name, cell) -> {
            if (cell.getCellType() == CellType.BLANK) {
                cell.setCellValue(before(cell, name.endsWith("cijfer2")));
            }
        });
    }

    /** The same, with a word where a number belongs in the first cell. */
    static byte[] with_a_word(byte[] workbook) throws IOException {
        var first = new boolean[] {true};
        return changed(as_before(workbook), (name, cell) -> {
            if (first[0]) {
                cell.setCellValue("zeven");
                first[0] = false;
            }
        });
    }

    /** Other figures where nothing stands yet, each by the name of its cell. */
    static byte[] with(byte[] workbook, ToDoubleFunction<String> figures) throws IOException {
        return changed(workbook, (name, cell) -> {
            if (cell.getCellType() == CellType.BLANK) {
                cell.setCellValue(figures.applyAsDouble(name));
            }
        });
    }

    static byte[] saved_by_libreoffice(byte[] workbook, Path folder) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("werkmap.xlsx"), workbook);
        var saved = Files.createDirectories(folder.resolve("bewaard"));
        var process = new ProcessBuilder(List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not save the workbook");
        }
        return Files.readAllBytes(saved.resolve("werkmap.xlsx"));
    }

    private static byte[] changed(byte[] workbook, BiConsumer<String, XSSFCell> change) throws IOException {
        try (var open = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var saved = new ByteArrayOutputStream()) {
            for (var name : open.getAllNames()) {
                if (name.getNameName().matches("invoer_.*_cijfer\\d")) {
                    var place = new CellReference(name.getRefersToFormula());
                    var row = open.getSheet(place.getSheetName()).getRow(place.getRow());
                    change.accept(name.getNameName(), row.getCell(place.getCol()));
                }
            }
            open.write(saved);
            return saved.toByteArray();
        }
    }

    private static double before(XSSFCell cell, boolean second) {
        var said = cell.getRow().getCell(PREVIOUS).getStringCellValue().replaceAll("[.€\\u00a0]", "");
        var figures = BEFORE.matcher(said.strip());
        var figure = figures.matches() ? figures.group(second ? 2 : 1) : null;
        return figure == null ? 10 : Double.parseDouble(figure.replace(',', '.'));
    }
}
