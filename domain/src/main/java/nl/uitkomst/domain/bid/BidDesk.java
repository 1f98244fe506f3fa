package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.Tenders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Where a tender is handed out to whoever may bid on it, keep its keys or open its bids, and where what was done is written down. */
@ApplicationScoped
class BidDesk {

    /** Under this the acts of bidders stand in the trail: nobody but their own organisation reads them. */
    static final String OBJECT = "bid";

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    Candidates candidates;

    @Inject
    AuditTrail trail;

    @Inject
    DatabaseClock clock;

    /** A bidder at a tender. */
    record Place(Person person, Tender tender, Candidate candidate) {

        TenderNumber number() {
            return tender.number();
        }

        Instant deadline() {
            return BidDesk.deadline(tender);
        }
    }

    /** The tender, for whoever may do this. */
    Tender at(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        return tenders.get(number);
    }

    /** The tender, held until this is done: bids that are just coming in are waited for. */
    Tender held(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        return tenders.locked(number);
    }

    /** The own candidacy; there is nothing to see of another. */
    Place bidder(Person by, TenderNumber number) {
        var standing = standings.of(number, by);
        policy.require(Act.BID, by, standing, number);
        var tender = tenders.get(number);
        var own = standing.own().orElseThrow(() -> new Hidden("tender", number));
        return new Place(by, tender, candidates.get(tender, own));
    }

    /** As {@link #bidder}, while bids are asked for and the deadline is not there yet; also after the opening one hears until when it was. */
    Place bidding(Person by, TenderNumber number) {
        var place = bidder(by, number);
        if (place.tender().phase().hasReached(Phase.OPENED)) {
            Bid.requireInTime(place.deadline(), now());
        }
        if (place.tender().phase() != Phase.BIDDING) {
            throw new RuleBroken(Bid.Rule.NOT_ASKED);
        }
        Bid.requireInTime(place.deadline(), now());
        return place;
    }

    static Instant deadline(Tender tender) {
        return tender.calendar().at(Calendar.Kind.BID_UNTIL).orElseThrow(() -> new RuleBroken(Bid.Rule.NOT_ASKED));
    }

    /** By the clock of the database, to the millisecond. */
    Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** To be called last. Nothing of what a bid holds is ever among the details. */
    void written(Person by, String act, String object, TenderNumber number, Map<String, String> details) {
        trail.record(by, act, object, number.text(), null, details);
    }

    void refused(Person by, String act, String object, TenderNumber number, Map<String, String> details) {
        trail.recordRefusal(by, act, object, number.text(), null, details);
    }
}
