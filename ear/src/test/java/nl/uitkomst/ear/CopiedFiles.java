package nl.uitkomst.ear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What someone finds who took all files along: those of the database with its log of changes, and those of the product. */
final class CopiedFiles {

    private static final int BLOCK = 16 * 1024 * 1024;
    private static final int LONGEST = 200;

    private final List<Path> folders;

    CopiedFiles(Path... folders) {
        this.folders = List.of(folders);
    }

    /** Which of these words stand in any of them as they are written. */
    List<String> hold(List<String> words) throws IOException {
        var found = new TreeSet<String>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    found.addAll(in(file, words));
                }
            }
        }
        return List.copyOf(found);
    }

    /** In blocks that overlap; a byte is a letter here, so that nothing in between is skipped. */
    private static List<String> in(Path file, List<String> words) throws IOException {
        var found = new ArrayList<String>();
        try (var content = Files.newInputStream(file)) {
            var kept = new byte[0];
            for (var block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                var all = Arrays.copyOf(kept, kept.length + block.length);
                System.arraycopy(block, 0, all, kept.length, block.length);
                var text = new String(all, StandardCharsets.ISO_8859_1);
                words.stream().filter(word -> text.contains(bytes(word))).forEach(found::add);
                kept = Arrays.copyOfRange(all, Math.max(0, all.length - LONGEST), all.length);
            }
        }
        return found;
    }

    private static String bytes(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
