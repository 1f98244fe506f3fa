package nl.uitkomst.web.term;

import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.term.ReminderText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that someone has to think of, and the address at which a calendar reads them.
 *
 * @param lines those that are still to come
 * @param madeAt when the address was made; absent when there is none
 * @param address a new address, shown this once; else empty
 * @param done what was just done, by its key below {@code term.calendar.done}, or empty
 */
public record CalendarPage(
        List<Line> lines,
        int notShown,
        boolean illustrative,
        @Nullable Instant madeAt,
        String address,
        String done) {

    private static final int MOST = 60;

    /** One day, ready to show. */
    public record Line(String day, String left, String what, String kind, String contract, String address) {}

    static CalendarPage of(
            List<Reminder> reminders,
            LocalDate today,
            @Nullable Instant madeAt,
            String address,
            String done,
            Texts texts) {
        var coming = reminders.stream()
                .filter(reminder -> !reminder.day().isBefore(today))
                .toList();
        return new CalendarPage(
                coming.stream()
                        .limit(MOST)
                        .map(reminder -> line(reminder, today, texts))
                        .toList(),
                Math.max(0, coming.size() - MOST),
                coming.stream().anyMatch(Reminder::illustrative),
                madeAt,
                address,
                done);
    }

    /** One reminder as a line. */
    public static Line line(Reminder reminder, LocalDate today, Texts texts) {
        return new Line(
                Notation.in(texts).date(reminder.day()),
                texts.get("term.left", reminder.daysFrom(today)),
                ReminderText.of(reminder, texts).what(),
                texts.get("term.reminder.kind." + reminder.kind()),
                reminder.contractTitle() + " (" + reminder.contract() + ")",
                "/contracten/" + reminder.contract() + reminder.place());
    }
}
