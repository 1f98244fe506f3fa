package nl.uitkomst.domain.document;

import nl.uitkomst.domain.document.Document.Rule;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A file as it is kept: of a kind that cannot run, with content that is what its name says. */
public record DocumentFile(String name, byte[] content) {

    public static final int MEGABYTES = 5;

    private static final Map<String, String> MEDIA_TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("csv", "text/csv"),
            Map.entry("txt", "text/plain")));

    /** Names within an office file of what runs when it is opened: macros, scripts, controls, programs packed in it. */
    private static final List<String> RUNS =
            List.of("vbaproject", "basic/", "scripts/", "macrosheets/", "activex/", "oleobject");

    private static final List<String> PROGRAMS = List.of(".exe", ".dll", ".js", ".vbs", ".bat", ".cmd", ".ps1", ".jar");

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /** @throws RuleBroken when the file is not taken */
    public DocumentFile {
        if (content.length == 0) {
            throw new RuleBroken(Rule.FILE_EMPTY);
        }
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw new RuleBroken(Rule.FILE_TOO_LARGE, MEGABYTES);
        }
        if (Bsn.isIn(name)) {
            throw new RuleBroken(Rule.BSN);
        }
        if (!MEDIA_TYPES.containsKey(kind(name))) {
            throw new RuleBroken(Rule.FILE_KIND, kinds());
        }
        requireItsKind(kind(name), content);
    }

    /** The kinds of file that are taken, as one text. */
    public static String kinds() {
        return String.join(", ", MEDIA_TYPES.keySet());
    }

    /** The type by our own table, whatever the sender says that it is. */
    public String mediaType() {
        return MEDIA_TYPES.get(kind(name));
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void requireItsKind(String kind, byte[] content) {
        var type = MEDIA_TYPES.get(kind);
        var office = type.startsWith("application/vnd.");
        if (office && beginsWith(content, new byte[] {'P', 'K', 3, 4})) {
            requireNothingThatRuns(content);
            return;
        }
        var fits =
                office ? false : type.startsWith("text/") ? isText(content) : beginsWith(content, BEGINNINGS.get(type));
        if (!fits) {
            throw new RuleBroken(Rule.FILE_NOT_ITS_KIND, kind);
        }
    }

    /** The names of the parts of a zip stand in it as they are, so nothing has to be unpacked. */
    private static void requireNothingThatRuns(byte[] content) {
        var names = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (int part = names.indexOf("pk\1\2"); part >= 0; part = names.indexOf("pk\1\2", part + 4)) {
            if (part + 46 > content.length) {
                return;
            }
            var length = (content[part + 28] & 0xFF) + 256 * (content[part + 29] & 0xFF);
            var name = names.substring(part + 46, Math.min(names.length(), part + 46 + length));
            if (RUNS.stream().anyMatch(name::contains) || PROGRAMS.stream().anyMatch(name::endsWith)) {
                throw new RuleBroken(Rule.FILE_RUNS);
            }
        }
    }

    private static boolean isText(byte[] content) {
        for (var letter : content) {
            if (letter == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
