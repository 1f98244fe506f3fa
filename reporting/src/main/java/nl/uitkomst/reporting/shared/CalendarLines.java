package nl.uitkomst.reporting.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The lines of a file that calendars read (iCalendar, RFC 5545), each folded as that standard wants it. */
public final class CalendarLines {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 73;

    private final StringBuilder lines = new StringBuilder();

    /** @param method {@code PUBLISH} for what others only read */
    public void begin(String language, String method) {
        add("BEGIN", "VCALENDAR");
        add("VERSION", "2.0");
        add("PRODID", "-//Uitkomst//" + language.toUpperCase(Locale.ROOT));
        add("CALSCALE", "GREGORIAN");
        add("METHOD", method);
    }

    /** @return all of it */
    public String end() {
        add("END", "VCALENDAR");
        return lines.toString();
    }

    /** Folded, since no line is longer than 75 octets with its end; never within a character. */
    public void add(String name, String value) {
        var room = OCTETS;
        for (var letter : (name + ":" + value).codePoints().toArray()) {
            var piece = Character.toString(letter);
            var size = piece.getBytes(StandardCharsets.UTF_8).length;
            if (size > room) {
                lines.append("\r\n ");
                room = OCTETS - 1;
            }
            lines.append(piece);
            room -= size;
        }
        lines.append("\r\n");
    }

    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** What people typed, so that none of it means anything to a calendar. */
    public static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
