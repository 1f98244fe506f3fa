package nl.uitkomst.domain.shared;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it is kept, wherever it was typed or pasted: without anything a reader cannot see, such as control characters and marks that turn the direction
 * of writing; with one kind of line end and of space; and with what a word processor leaves behind put into letters. What can be read stays as it is.
 */
public final class CleanText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\t\u00A0\u1680\u202F\u205F\u3000\u2000-\u200A]");
    // Quotation marks and dashes that came without their encoding
    private static final Pattern WINDOWS_MARKS = Pattern.compile("[\u0080-\u009F]");
    // Bullets of the symbol fonts
    private static final Pattern BULLETS = Pattern.compile("[\uF0B7\uF0A7\uF076\uF0D8\uF0FC]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}&&[^\n]]");

    private CleanText() {}

    public static String of(String text) {
        var lines = LINE_ENDS.matcher(text).replaceAll("\n");
        var spaced = SPACES.matcher(lines).replaceAll(" ");
        var marked = WINDOWS_MARKS
                .matcher(spaced)
                .replaceAll(found -> windows(found.group().charAt(0)));
        var bulleted = BULLETS.matcher(marked).replaceAll("•");
        return Normalizer.normalize(UNSEEN.matcher(bulleted).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    private static String windows(char mark) {
        return WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) mark})).toString();
    }
}
