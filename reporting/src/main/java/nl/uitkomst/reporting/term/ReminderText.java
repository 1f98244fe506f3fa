package nl.uitkomst.reporting.term;

import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.stream.Stream;

/**
 * A reminder in words.
 *
 * @param what the day is for: {@code Rapportage over K4 2026 inleveren}
 * @param todo what to do about it, in a sentence
 */
public record ReminderText(String what, String todo) {

    public static ReminderText of(Reminder reminder, Texts texts) {
        var details = readable(reminder, texts);
        return new ReminderText(
                texts.get("term.reminder." + reminder.kind(), details),
                texts.get("term.reminder." + reminder.kind() + ".todo", details));
    }

    private static Object[] readable(Reminder reminder, Texts texts) {
        var notation = Notation.in(texts);
        return Stream.concat(reminder.details().stream(), Stream.of(reminder.day()))
                .map(detail -> detail instanceof ReportingPeriod period ? notation.period(period) : detail)
                .toArray();
    }
}
