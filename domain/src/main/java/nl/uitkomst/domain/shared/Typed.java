package nl.uitkomst.domain.shared;

import java.util.regex.Pattern;

/** Text as people type it or paste it from elsewhere. */
public final class Typed {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /** What cannot be seen and means nothing: control characters, marks of byte order and of places to break, halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFEFF\u00AD\u200B\uFFFE\uFFFF&&[^\n\t]]");

    private Typed() {}

    /** The same text with one kind of line end and without what cannot be seen. Quotes, dashes and spaces stay as they were typed. */
    public static String clean(String text) {
        return UNSEEN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
