package nl.uitkomst.reporting.round;

import nl.uitkomst.domain.round.RoundHead;
import nl.uitkomst.domain.round.SeenTalk;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.CalendarLines;

import java.nio.charset.StandardCharsets;

/** A talk with one candidate as an appointment that a calendar takes in (iCalendar, RFC 5545). It keeps its identity when it is moved. */
public final class TalkInvitation {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private TalkInvitation() {}

    /** @param address of this installation, such as {@code https://uitkomst.example} */
    public static byte[] of(RoundHead head, SeenTalk talk, String address, Texts texts) {
        var lines = new CalendarLines();
        lines.begin(texts.language(), "PUBLISH");
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", talk.key() + "@" + address.replaceFirst("^\\w+://", ""));
        lines.add("DTSTAMP", CalendarLines.moment(talk.plannedAt()));
        lines.add("SEQUENCE", String.valueOf(talk.plannedAt().getEpochSecond()));
        lines.add("DTSTART", CalendarLines.moment(talk.starts()));
        lines.add("DTEND", CalendarLines.moment(talk.ends()));
        lines.add("SUMMARY", CalendarLines.text(texts.get("round.paper.talk", head.title())));
        lines.add("LOCATION", CalendarLines.text(talk.place()));
        lines.add("DESCRIPTION", CalendarLines.text(about(head, talk, texts)));
        lines.add("URL", address + "/aanbestedingen/" + head.number() + "/rondes/gesprekken/" + talk.key());
        lines.add("END", "VEVENT");
        return lines.end().getBytes(StandardCharsets.UTF_8);
    }

    private static String about(RoundHead head, SeenTalk talk, Texts texts) {
        var invented = head.illustrative() ? "\n" + texts.get("round.paper.illustrative") : "";
        return talk.agenda() + invented;
    }
}
