package nl.uitkomst.reporting.term;

import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.CalendarLines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

    private final CalendarLines lines = new CalendarLines();
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
        lines.begin(texts.language(), "PUBLISH");
        lines.add("X-WR-CALNAME", CalendarLines.text(texts.get("term.calendar.name")));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        reminders.forEach(reminder -> event(reminder, now));
        return lines.end();
    }

    private void event(Reminder reminder, Instant now) {
        var words = ReminderText.of(reminder, texts);
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid(reminder));
        lines.add("DTSTAMP", CalendarLines.moment(now));
        lines.add("DTSTART;VALUE=DATE", day(reminder.day()));
        lines.add("DTEND;VALUE=DATE", day(reminder.day().plusDays(1)));
        lines.add("SUMMARY", CalendarLines.text(words.what() + " (" + reminder.contractTitle() + ")"));
        lines.add("DESCRIPTION", CalendarLines.text(description(reminder, words)));
        lines.add("URL", address + "/contracten/" + reminder.contract() + reminder.place());
        lines.add("CATEGORIES", CalendarLines.text(texts.get("term.reminder.kind." + reminder.kind())));
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
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
}
