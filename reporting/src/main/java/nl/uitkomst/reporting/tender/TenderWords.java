package nl.uitkomst.reporting.tender;

import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Subject;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.time.Instant;

/** The words of tenders that screens and files share. */
public record TenderWords(Texts texts) {

    /** A moment in local time, with how far that is from UTC: {@code 1 maart 2024, 12.00 uur (UTC+1)}. */
    public String moment(Instant at) {
        var local = at.atZone(Texts.ZONE);
        var hours = local.getOffset().getTotalSeconds() / 3600;
        return texts.get("tender.moment", Notation.in(texts).moment(at), String.valueOf(hours));
    }

    /** A ground by its words, a requirement by its own. */
    public String subject(Subject subject) {
        return subject.isGround() ? texts.get("tender.ground." + subject.key()) : subject.words();
    }

    /** A key moment of the calendar, or that it is not known yet. */
    public String moment(TenderSheet sheet, Calendar.Kind kind) {
        return sheet.calendar().at(kind).map(this::moment).orElseGet(() -> texts.get("tender.moment.none"));
    }
}
