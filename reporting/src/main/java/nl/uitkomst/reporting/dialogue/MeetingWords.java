package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.time.LocalTime;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** When and where people meet, in words. */
final class MeetingWords {

    private MeetingWords() {}

    /** {@code dinsdag 1 december 2026, 10.00 tot 11.30 uur, raadhuis}; empty while nothing is known. */
    static String of(Plan plan, Texts texts) {
        var notation = Notation.in(texts);
        var day = plan.date().map(notation::wholeDay).orElse("");
        return Stream.of(day, time(plan, texts), plan.place())
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static String time(Plan plan, Texts texts) {
        if (plan.from() == null) {
            return "";
        }
        return plan.until() == null
                ? texts.get("dialogue.paper.meeting.from", clock(plan.from(), texts))
                : texts.get("dialogue.paper.meeting.time", clock(plan.from(), texts), clock(plan.until(), texts));
    }

    private static String clock(LocalTime time, Texts texts) {
        var mark = texts.language().equals("nl") ? "." : ":";
        return "%d%s%02d".formatted(time.getHour(), mark, time.getMinute());
    }
}
