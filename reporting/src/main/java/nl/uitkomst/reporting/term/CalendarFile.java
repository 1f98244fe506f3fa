package nl.uitkomst.reporting.term;

import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.reporting.Texts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Reminders as a calendar that other programs subscribe to (iCalendar, RFC 5545): each a whole day, that keeps its identity when it is moved. It takes so
 * little of that standard that it is written out here; a test reads it back with a library.
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 73;

    private final StringBuilder lines = new StringBuilder();
    private final String address;
    private final Texts texts;

    private CalendarFile(String address, Texts texts) {
        this.address = address;
        this.texts = texts;
    }

    /** @param address of this installation, to which each entry leads, such as {@code https://uitkomst.example} */
    public static byte[] of(List<Reminder> reminders, String address, Instant now, Texts texts) {
        return new CalendarFile(address, texts).write(reminders, now).getBytes(StandardCharsets.UTF_8);
    }

    private String write(List<Reminder> reminders, Instant now) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Uitkomst//" + texts.language().toUpperCase(Locale.ROOT));
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", text(texts.get("term.calendar.name")));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        reminders.forEach(reminder -> event(reminder, now));
        line("END", "VCALENDAR");
        return lines.toString();
    }

    private void event(Reminder reminder, Instant now) {
        var words = ReminderText.of(reminder, texts);
        line("BEGIN", "VEVENT");
        line("UID", uid(reminder));
        line("DTSTAMP", MOMENT.format(now));
        line("DTSTART;VALUE=DATE", day(reminder.day()));
        line("DTEND;VALUE=DATE", day(reminder.day().plusDays(1)));
        line("SUMMARY", text(words.what() + " (" + reminder.contractTitle() + ")"));
        line("DESCRIPTION", text(description(reminder, words)));
        line("URL", address + "/contracten/" + reminder.contract() + "/looptijd");
        line("CATEGORIES", text(texts.get("term.reminder.kind." + reminder.kind())));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private String description(Reminder reminder, ReminderText words) {
        var invented = reminder.illustrative() ? "\n" + texts.get("layout.illustrative.foot") : "";
        return words.todo() + "\n" + reminder.contract() + invented;
    }

    /** The same as long as it is the same thing, whatever its day. */
    private String uid(Reminder reminder) {
        var key = (reminder.kind() + "-" + reminder.contract() + "-" + reminder.key()).toLowerCase(Locale.ROOT);
        return key.replaceAll("[^a-z0-9-]", "_") + "@" + address.replaceFirst("^\\w+://", "");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded, since no line is longer than 75 octets with its end; never within a character. */
    private void line(String name, String value) {
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
}
