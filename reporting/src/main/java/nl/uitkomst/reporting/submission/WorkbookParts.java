package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding.Code;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The parts of an .xlsx file, unpacked within the budget. What cannot be harmless is refused before anything is parsed. */
final class WorkbookParts {

    private static final int CHUNK = 8192;
    private static final List<String> MACROS =
            List.of("vbaproject", "vbadata", "xl/macrosheets/", "xl/dialogsheets/", "xl/intlmacrosheets/");
    private static final List<String> EMBEDDED =
            List.of("xl/embeddings/", "xl/activex/", "xl/ctrlprops/", "xl/webextensions/", "oleobject", "xl/model/");
    private static final List<String> LINKED = List.of(
            "xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/richdata/rdsupportingpropertybag");

    private final Map<String, byte[]> parts = new HashMap<>();

    private WorkbookParts() {}

    static WorkbookParts open(byte[] file, Budget budget) throws Refused {
        FileKind.requireWorkbook(file);
        var parts = new WorkbookParts();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.part();
                parts.add(entry.getName(), unpacked(zip, budget));
            }
        } catch (IOException | IllegalArgumentException e) { // what the zip stream throws at a broken file or name
            throw new Refused(Code.DAMAGED);
        }
        parts.requireSpreadsheet();
        return parts;
    }

    private static byte[] unpacked(InputStream zip, Budget budget) throws IOException, Refused {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (var read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            budget.unpack(read);
            bytes.write(chunk, 0, read);
        }
        return bytes.toByteArray();
    }

    /** Two parts of one name are two files in one, of which every reader sees another. */
    private void add(String name, byte[] content) throws Refused {
        var path = path(name);
        refuse(path, MACROS, Code.HAS_MACROS);
        refuse(path, EMBEDDED, Code.HAS_EMBEDDED_PARTS);
        refuse(path, LINKED, Code.HAS_EXTERNAL_LINKS);
        if (parts.putIfAbsent(path, content) != null) {
            throw new Refused(Code.DAMAGED);
        }
    }

    private static void refuse(String path, List<String> marks, Code code) throws Refused {
        if (marks.stream().anyMatch(path::contains)) {
            throw new Refused(code);
        }
    }

    private void requireSpreadsheet() throws Refused {
        if (parts.containsKey("mimetype") || parts.containsKey("content.xml")) {
            throw new Refused(Code.NOT_A_WORKBOOK, "OpenDocument");
        }
        if (parts.containsKey("word/document.xml")) {
            throw new Refused(Code.NOT_A_WORKBOOK, "Word");
        }
        if (parts.containsKey("ppt/presentation.xml")) {
            throw new Refused(Code.NOT_A_WORKBOOK, "PowerPoint");
        }
        if (parts.containsKey("xl/workbook.bin")) {
            throw new Refused(Code.NOT_A_WORKBOOK, ".xlsb");
        }
        if (!parts.containsKey("[content_types].xml")) {
            throw new Refused(Code.NOT_A_WORKBOOK, ".zip");
        }
    }

    /** @param name with or without a slash in front; letters large or small */
    byte[] get(String name) throws Refused {
        var part = parts.get(path(name));
        if (part == null) {
            throw new Refused(Code.DAMAGED);
        }
        return part;
    }

    /** The parts with this word in their path. */
    List<String> named(String word) {
        return parts.keySet().stream().filter(path -> path.contains(word)).toList();
    }

    /** The parts that say where other parts are. */
    List<String> relationships() {
        return parts.keySet().stream().filter(path -> path.endsWith(".rels")).toList();
    }

    private static String path(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
