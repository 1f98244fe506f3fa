package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whether all is there that everybody reads of a tender once it is announced. */
final class AnnouncementChecks {

    private AnnouncementChecks() {}

    static List<TenderFault> of(Tender tender, Instant now) {
        var setup = tender.setup();
        var calendar = tender.calendar();
        var found = new ArrayList<TenderFault>(tender.basics().faults());
        if (tender.about().isBlank()) {
            found.add(TenderFault.of(Rule.ABOUT_MISSING, Place.ABOUT));
        }
        if (tender.journey().isEmpty() || setup.personas().isEmpty()) {
            found.add(TenderFault.of(Rule.NO_JOURNEY, Place.JOURNEY));
        }
        found.addAll(SetupChecks.ofScope(setup, calendar));
        found.addAll(SetupChecks.ofCriteria(setup));
        found.addAll(SetupChecks.ofScoring(setup));
        found.addAll(CalendarChecks.missing(tender.procedure(), calendar));
        found.addAll(CalendarChecks.order(calendar));
        found.addAll(CalendarChecks.past(calendar, now));
        tender.openSignals(now).forEach(signal -> found.add(tooShort(signal)));
        return found;
    }

    private static TenderFault tooShort(TermSignal signal) {
        var term = signal.term();
        return TenderFault.at(term.name(), Rule.TERM_TOO_SHORT, Place.TERM, term, term.days(), signal.there());
    }
}
