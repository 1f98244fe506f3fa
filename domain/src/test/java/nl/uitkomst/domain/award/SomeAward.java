package nl.uitkomst.domain.award;

import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.AppointAssessors;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.assessment.DeclareAboutInterest;
import nl.uitkomst.domain.assessment.Entered;
import nl.uitkomst.domain.assessment.FinishScoring;
import nl.uitkomst.domain.assessment.FixQuality;
import nl.uitkomst.domain.assessment.GiveScores;
import nl.uitkomst.domain.assessment.HoldConsensus;
import nl.uitkomst.domain.assessment.RankBids;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.tender.CheckCandidate;
import nl.uitkomst.domain.tender.SomeTender;
import nl.uitkomst.domain.tender.Tenders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A tender of three bids, assessed and ranked in 2024: the first bidder won, then the second, then the third. */
final class SomeAward {

    static final Instant SENT = Instant.parse("2024-07-01T09:00:00Z");
    /** Twenty days from 2 July are over on Sunday 21 July, so it is the Monday after. */
    static final LocalDate LAST_DAY = LocalDate.of(2024, 7, 22);

    final SomeBids bids;
    final SomeTender tender;

    SomeAward() {
        this(new SomeBids());
    }

    SomeAward(SomeBids bids) {
        this.bids = bids;
        this.tender = bids.tender;
    }

    /** In which this bidder does not bid. */
    SomeAward without(int bidder) {
        tender.bidders.remove(bidder);
        return this;
    }

    SomeAward opened() {
        var amount = 14_500_000L;
        for (var bidder : tender.bidders) {
            bids.drafted(bidder, "Van " + bidder.account(), amount);
            bids.submit(bidder);
            amount += 500_000L;
        }
        bids.afterwards();
        bids.open(Envelope.QUALITY);
        return this;
    }

    SomeAward ranked() {
        opened();
        assess();
        bids.open(Envelope.PRICE);
        tender.change(wired -> wired.get(RankBids.class).rank(tender.manager, tender.number));
        return this;
    }

    SomeAward written() {
        ranked();
        write(reasons());
        return this;
    }

    SomeAward sent() {
        written();
        tender.at(SENT);
        send();
        return this;
    }

    void assess() {
        for (var assessor : List.of(tender.assessor, tender.assessor2)) {
            var key = tender.ask(wired ->
                    wired.entities().find(Account.class, assessor.account()).publicId());
            tender.change(wired -> wired.get(AppointAssessors.class).appoint(tender.manager, tender.number, key));
            tender.change(wired ->
                    wired.get(DeclareAboutInterest.class).declare(assessor, tender.number, Declared.NO_INTEREST, ""));
            each((candidate, points) -> tender.change(
                    wired -> wired.get(GiveScores.class).give(assessor, tender.number, candidate, scores(points))));
            tender.change(wired -> wired.get(FinishScoring.class).finish(assessor, tender.number));
        }
        tender.change(wired -> wired.get(HoldConsensus.class).open(tender.manager, tender.number));
        each((candidate, points) -> tender.change(wired ->
                wired.get(HoldConsensus.class).agree(tender.manager, tender.number, candidate, scores(points))));
        tender.change(wired -> wired.get(FixQuality.class).fix(tender.manager, tender.number));
    }

    private interface Scoring {
        void of(UUID candidate, int points);
    }

    private void each(Scoring scoring) {
        var points = 10;
        for (var bidder : tender.bidders) {
            scoring.of(bids.candidate(bidder), points);
            points -= 2;
        }
    }

    private List<Entered> scores(int points) {
        return tender.ask(wired -> wired.get(Tenders.class).get(tender.number).setup().scored().stream()
                .map(criterion -> new Entered(criterion.key(), points, "Waard " + points, 0))
                .toList());
    }

    UUID key(int bidder) {
        return bids.candidate(tender.bidders.get(bidder));
    }

    Map<UUID, Reasons> reasons() {
        var reasons = new LinkedHashMap<UUID, Reasons>();
        reasons.put(key(0), new Reasons("U belooft het meest.", ""));
        reasons.put(key(1), new Reasons("Uw beloften zijn goed.", "De winnaar belooft meer bij de rit."));
        if (tender.bidders.size() > 2) {
            reasons.put(key(2), new Reasons("Uw beloften voldoen.", "De winnaar belooft meer bij boeken en rit."));
        }
        return reasons;
    }

    /** All that this bidder declared was found to hold. */
    void checked(int bidder) {
        tender.change(wired -> wired.get(CheckCandidate.class)
                .check(tender.manager, tender.number, key(bidder), SomeTender.allFound()));
    }

    void write(Map<UUID, Reasons> reasons) {
        tender.change(wired -> wired.get(WriteReasons.class).write(tender.manager, tender.number, reasons));
    }

    void send() {
        tender.change(wired -> wired.get(SendDecision.class).send(tender.manager, tender.number, null));
    }

    void finish() {
        tender.change(wired -> wired.get(FinishAward.class).finish(tender.manager, tender.number));
    }

    UUID raise(Hold.Kind kind, LocalDate on) {
        return tender.ask(wired -> wired.get(HoldAward.class)
                .raise(tender.manager, tender.number, new Raised(kind, key(1), on, "Het oordeel over de rit.")));
    }

    void end(UUID hold, LocalDate on) {
        tender.change(wired -> wired.get(HoldAward.class)
                .end(tender.manager, tender.number, hold, on, Hold.End.REJECTED, "Het oordeel staat."));
    }

    AwardBoard board(Person reader) {
        return tender.ask(wired -> wired.get(AwardBoards.class).of(reader, tender.number));
    }

    OwnLetter letter(Person reader) {
        return tender.ask(wired -> wired.get(AwardBoards.class).own(reader, tender.number));
    }
}
