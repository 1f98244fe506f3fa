package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding.Code;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
final class FileKind {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LOOKED_AT = 512;

    private FileKind() {}

    static void requireWorkbook(byte[] file) throws Refused {
        if (startsWith(file, ZIP)) {
            return;
        }
        if (startsWith(file, OLE)) {
            throw holds(file, "EncryptedPackage", StandardCharsets.UTF_16LE)
                    ? new Refused(Code.ENCRYPTED)
                    : new Refused(Code.NOT_A_WORKBOOK, ".xls");
        }
        throw new Refused(Code.NOT_A_WORKBOOK, guess(file));
    }

    private static String guess(byte[] file) {
        if (file.length == 0) {
            return "0 bytes";
        }
        var start = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        var text = start.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            return "PDF";
        }
        if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")) {
            return "HTML";
        }
        if (text.contains("<?xml")) {
            return "XML";
        }
        var readable =
                start.chars().allMatch(letter -> letter >= ' ' || letter == '\n' || letter == '\r' || letter == '\t');
        return readable && (text.contains(";") || text.contains(",")) ? "CSV" : "?";
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] file, String word, Charset charset) {
        var all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
