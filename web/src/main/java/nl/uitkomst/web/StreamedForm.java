package nl.uitkomst.web;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form with a file that is read while it comes in: nothing of the file is kept in memory or on disk on the way. The fields stand before the file, as in our
 * forms; what comes after it is not read.
 */
public final class StreamedForm {

    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_LINE = 2000;
    private static final int LONGEST_FIELD = 4000;
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(";\\s*filename=\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final UntilBoundary body;
    private final Map<String, String> fields = new HashMap<>();
    private @Nullable String fileName;

    /** @throws IOException when it is not such a form */
    public StreamedForm(InputStream body, @Nullable String boundary) throws IOException {
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw new IOException("A form without a boundary");
        }
        this.body = new UntilBoundary(body, ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1));
        readFields();
    }

    /** What was typed in a field; empty when nothing was. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** As the browser sent it; empty when no file was chosen. */
    public String fileName() {
        return fileName == null ? "" : Sent.name(fileName);
    }

    /** To be read once, to its end; fails when the sender stops before that. */
    public InputStream file() {
        return fileName == null ? InputStream.nullInputStream() : body;
    }

    private void readFields() throws IOException {
        body.begin();
        for (var parts = 0; parts <= MOST_FIELDS && body.next(); parts++) {
            var head = head();
            var name = NAME.matcher(head);
            var file = FILE_NAME.matcher(head);
            if (file.find()) {
                fileName = file.group(1).replaceAll("\\\\(.)", "$1");
                return;
            }
            var value = body.readNBytes(LONGEST_FIELD + 1);
            if (value.length > LONGEST_FIELD) {
                throw new IOException("A field that is too long");
            }
            if (name.find()) {
                fields.put(name.group(1), new String(value, StandardCharsets.UTF_8));
            }
        }
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        for (var line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append('\n');
            if (head.length() > LONGEST_LINE) {
                throw new IOException("A head that is too long");
            }
        }
        return head.toString();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = body.read(); next != '\n'; next = body.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("A head that does not end");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** Reads one part up to the boundary that ends it. */
    private static final class UntilBoundary extends InputStream {

        private static final int AHEAD = 64 * 1024;

        private final InputStream stream;
        private final byte[] boundary;
        private final byte[] buffer = new byte[AHEAD];
        private int from;
        private int until;
        /** Where the boundary begins in what was read ahead; negative while it is not in there. */
        private int found = -1;

        UntilBoundary(InputStream stream, byte[] boundary) {
            this.stream = stream;
            this.boundary = boundary;
        }

        /** As if a line end stood before the first boundary too. */
        void begin() {
            buffer[0] = '\r';
            buffer[1] = '\n';
            until = 2;
            search();
        }

        /** Goes past the rest of this part and its boundary; false at the last one. */
        boolean next() throws IOException {
            while (read() >= 0) {
                // what nobody asked for
            }
            from = found + boundary.length;
            found = -1;
            while (until - from < 2) {
                fill();
            }
            var more = buffer[from] == '\r' && buffer[from + 1] == '\n';
            from += 2;
            search();
            return more;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int at, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (ready() == 0) {
                if (found >= 0) {
                    return -1;
                }
                fill();
            }
            var count = Math.min(length, ready());
            System.arraycopy(buffer, from, to, at, count);
            from += count;
            return count;
        }

        /** What is surely of this part: the last bytes may be the beginning of the boundary. */
        private int ready() {
            return found >= 0 ? found - from : Math.max(0, until - from - boundary.length + 1);
        }

        private void fill() throws IOException {
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, until - from);
                until -= from;
                from = 0;
            }
            var read = stream.read(buffer, until, buffer.length - until);
            if (read < 0) {
                throw new EOFException("The sender stopped before the end");
            }
            until += read;
            search();
        }

        private void search() {
            found = -1;
            for (var at = from; at + boundary.length <= until; at++) {
                if (buffer[at] == boundary[0]
                        && Arrays.equals(buffer, at, at + boundary.length, boundary, 0, boundary.length)) {
                    found = at;
                    return;
                }
            }
        }
    }
}
