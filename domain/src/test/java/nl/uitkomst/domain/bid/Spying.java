package nl.uitkomst.domain.bid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Looks for words in bytes, however they are written there: plain, in sixteen bits, as hexadecimal digits or in base64 at any place in a text. */
final class Spying {

    private static final int BLOCK = 16 * 1024 * 1024;
    private static final int HEAD = Long.BYTES;

    /** @param head its first eight bytes, by which it is looked for */
    private record Wanted(String what, byte[] bytes, long head) {}

    private final List<Wanted> wanted = new ArrayList<>();
    private final boolean[] heads = new boolean[1 << 16];

    Spying lookFor(String what, String word) {
        lookFor(what, word.getBytes(StandardCharsets.UTF_8));
        var wide = word.getBytes(StandardCharsets.UTF_16LE);
        add(
                what + " in sixteen bits",
                Arrays.copyOf(wide, wide.length - 1)); // in the other order too, but for the first byte
        return this;
    }

    Spying lookFor(String what, byte[] word) {
        add(what, word);
        var hex = HexFormat.of().formatHex(word);
        add(what + " in digits", hex.getBytes(StandardCharsets.US_ASCII));
        add(what + " in digits", hex.toUpperCase().getBytes(StandardCharsets.US_ASCII));
        for (var before = 0; before < 3; before++) {
            var shifted = new ByteArrayOutputStream();
            shifted.writeBytes(new byte[before]);
            shifted.writeBytes(word);
            var text = Base64.getEncoder().withoutPadding().encodeToString(shifted.toByteArray());
            var sure = text.substring(before == 0 ? 0 : before + 1, text.length() - 1);
            add(what + " in base64", sure.getBytes(StandardCharsets.US_ASCII));
        }
        return this;
    }

    private void add(String what, byte[] bytes) {
        var head = ByteBuffer.wrap(bytes).getLong();
        wanted.add(new Wanted(what, bytes, head));
        heads[place(head)] = true;
    }

    private static int place(long head) {
        return (int) ((head * 0x9E3779B97F4A7C15L) >>> 48);
    }

    List<String> in(String where, byte[] bytes) {
        var found = new TreeSet<String>();
        var head = 0L;
        for (var at = 0; at < bytes.length; at++) {
            head = head << 8 | bytes[at] & 0xFF;
            if (at >= HEAD - 1 && heads[place(head)]) {
                compare(where, bytes, at - HEAD + 1, head, found);
            }
        }
        return List.copyOf(found);
    }

    private void compare(String where, byte[] bytes, int from, long head, TreeSet<String> found) {
        for (var one : wanted) {
            var until = from + one.bytes().length;
            if (one.head() == head
                    && until <= bytes.length
                    && Arrays.equals(bytes, from, until, one.bytes(), 0, one.bytes().length)) {
                found.add(where + ": " + one.what());
            }
        }
    }

    /** In all files under a folder, in blocks that overlap. */
    List<String> under(Path folder) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(in(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    private List<String> in(Path file) throws IOException {
        var longest = wanted.stream().mapToInt(one -> one.bytes().length).max().orElse(0);
        var found = new ArrayList<String>();
        try (var content = Files.newInputStream(file)) {
            var kept = new byte[0];
            for (var block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                var all = Arrays.copyOf(kept, kept.length + block.length);
                System.arraycopy(block, 0, all, kept.length, block.length);
                found.addAll(in(file.getFileName().toString(), all));
                kept = Arrays.copyOfRange(all, Math.max(0, all.length - longest), all.length);
            }
        }
        return found;
    }
}
