package nl.uitkomst.reporting.submission;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which a good workbook is broken. */
@FunctionalInterface
interface Breaking {

    byte[] of(byte[] workbook) throws Exception;

    /** As someone does in a spreadsheet. */
    static Breaking inSpreadsheet(Consumer<XSSFWorkbook> change) {
        return workbook -> {
            try (var open = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                    var saved = new ByteArrayOutputStream()) {
                change.accept(open);
                open.write(saved);
                return saved.toByteArray();
            }
        };
    }

    static Breaking cell(String address, Consumer<Cell> change) {
        return inSpreadsheet(workbook -> change.accept(at(workbook, "Invoer", address)));
    }

    static Breaking text(String address, String text) {
        return cell(address, cell -> cell.setCellValue(text));
    }

    static Breaking number(String address, double number) {
        return cell(address, cell -> cell.setCellValue(number));
    }

    static Breaking empty(String address) {
        return cell(address, Cell::setBlank);
    }

    static Cell at(XSSFWorkbook workbook, String sheet, String address) {
        var reference = new CellReference(address);
        var there = workbook.getSheet(sheet);
        var row = there.getRow(reference.getRow());
        var line = row == null ? there.createRow(reference.getRow()) : row;
        var cell = line.getCell(reference.getCol());
        return cell == null ? line.createCell(reference.getCol()) : cell;
    }

    /** As a program does: one part of the file is another text. */
    static Breaking part(String name, UnaryOperator<String> change) {
        return workbook -> {
            var parts = unzipped(workbook);
            parts.computeIfPresent(
                    name,
                    (key, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
            return zipped(parts);
        };
    }

    static Breaking extraPart(String name, byte[] content) {
        return workbook -> {
            var parts = unzipped(workbook);
            parts.put(name, content);
            return zipped(parts);
        };
    }

    static Breaking withoutPart(String name) {
        return workbook -> {
            var parts = unzipped(workbook);
            parts.remove(name);
            return zipped(parts);
        };
    }

    static Breaking encrypted() {
        return workbook -> {
            try (var files = new POIFSFileSystem();
                    var saved = new ByteArrayOutputStream()) {
                var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                lock.confirmPassword("geheim");
                try (var stream = lock.getDataStream(files)) {
                    stream.write(workbook);
                }
                files.writeFilesystem(saved);
                return saved.toByteArray();
            }
        };
    }

    static Map<String, byte[]> unzipped(byte[] file) throws Exception {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws Exception {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
