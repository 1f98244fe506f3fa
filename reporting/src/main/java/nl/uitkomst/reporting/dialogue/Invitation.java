package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.dialogue.DialoguePapers.Meeting;
import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.CalendarLines;
import nl.uitkomst.reporting.shared.Notation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A dialogue as an appointment that a calendar takes in (iCalendar, RFC 5545). It keeps its identity when it is moved. */
public final class Invitation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final int USUAL_HOURS = 1;

    private final Meeting meeting;
    private final String address;
    private final Texts texts;
    private final CalendarLines lines = new CalendarLines();

    private Invitation(Meeting meeting, String address, Texts texts) {
        this.meeting = meeting;
        this.address = address;
        this.texts = texts;
    }

    /**
     * @param meeting of which the day is known
     * @param address of this installation, such as {@code https://uitkomst.example}
     */
    public static byte[] of(Meeting meeting, String address, Instant now, Texts texts) {
        return new Invitation(meeting, address, texts).write(now).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Instant now) {
        var day = meeting.plan().date().orElseThrow();
        lines.begin(texts.language(), "PUBLISH");
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid());
        lines.add("DTSTAMP", CalendarLines.moment(now));
        lines.add("SEQUENCE", String.valueOf(now.getEpochSecond()));
        when(meeting.plan(), day);
        lines.add("SUMMARY", CalendarLines.text(summary()));
        if (!meeting.plan().place().isEmpty()) {
            lines.add("LOCATION", CalendarLines.text(meeting.plan().place()));
        }
        lines.add("DESCRIPTION", CalendarLines.text(description()));
        lines.add("URL", page());
        lines.add("END", "VEVENT");
        return lines.end();
    }

    /** Without a time it is the whole day; without an end it takes an hour. */
    private void when(Plan plan, LocalDate day) {
        if (plan.from() == null) {
            lines.add("DTSTART;VALUE=DATE", DAY.format(day));
            lines.add("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
            return;
        }
        var until = plan.until();
        lines.add("DTSTART", CalendarLines.moment(at(day, plan.from())));
        lines.add(
                "DTEND",
                CalendarLines.moment(
                        until == null ? at(day, plan.from()).plusSeconds(3600L * USUAL_HOURS) : at(day, until)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Texts.ZONE).toInstant();
    }

    private String summary() {
        return texts.get("dialogue.paper.invitation.summary", period(), meeting.title());
    }

    private String description() {
        var text =
                new StringBuilder(texts.get("dialogue.paper.invitation.about", meeting.client(), meeting.contractor()));
        for (var i = 0; i < meeting.topics().size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(meeting.topics().get(i));
        }
        text.append('\n').append(texts.get("dialogue.paper.invitation.prepare", page() + "/voorbereiding"));
        return meeting.illustrative()
                ? text.append('\n')
                        .append(texts.get("dialogue.paper.illustrative"))
                        .toString()
                : text.toString();
    }

    private String period() {
        return Notation.in(texts).period(meeting.period());
    }

    private String page() {
        return address + "/contracten/" + meeting.number() + "/gesprekken/" + meeting.period();
    }

    private String uid() {
        var key = ("dialogue-" + meeting.number() + "-" + meeting.period()).toLowerCase(Locale.ROOT);
        return key.replaceAll("[^a-z0-9-]", "_") + "@" + address.replaceFirst("^\\w+://", "");
    }
}
