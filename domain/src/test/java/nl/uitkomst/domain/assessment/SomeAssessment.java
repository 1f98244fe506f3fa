package nl.uitkomst.domain.assessment;

import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessor.Declared;
import nl.uitkomst.domain.bid.SomeBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Setup;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.Tenders;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A tender in the real database of which three sealed bids were opened by two officers; each says the same, for another price. */
final class SomeAssessment {

    final SomeBids bids = new SomeBids();
    final TenderNumber number = bids.tender.number;
    final Person lead = bids.tender.manager;
    final Person one = bids.tender.assessor;
    final Person two = bids.tender.assessor2;

    /** A document that the first bidder sent with its promises, and one with its price. */
    final UUID document;

    final UUID priced;

    SomeAssessment() {
        this(true);
    }

    /** Of which the bids were submitted and nothing was opened. */
    static SomeAssessment sealed() {
        return new SomeAssessment(false);
    }

    private SomeAssessment(boolean opened) {
        for (var i = 0; i < bids.tender.bidders.size(); i++) {
            var bidder = bids.tender.bidders.get(i);
            bids.drafted(bidder, "merk" + i, 10_000_000L + i * 100_000L);
        }
        var first = bids.tender.bidders.get(0);
        document = bids.upload(first, Envelope.QUALITY, "plan.pdf", "Zo doen wij het.");
        priced = bids.upload(first, Envelope.PRICE, "opbouw.pdf", "Zo komen wij aan de prijs.");
        bids.tender.bidders.forEach(bids::submit);
        if (opened) {
            bids.afterwards().open(Envelope.QUALITY);
        }
    }

    SomeAssessment appointed() {
        appoint(one);
        appoint(two);
        return this;
    }

    SomeAssessment declared() {
        appointed();
        declare(one, Declared.NO_INTEREST, "");
        declare(two, Declared.NO_INTEREST, "");
        return this;
    }

    /** Both have scored all, with so many points for each bid in their order. */
    SomeAssessment scored(int... points) {
        declared();
        for (var assessor : List.of(one, two)) {
            giveAll(assessor, points);
            finish(assessor);
        }
        return this;
    }

    SomeAssessment agreed(int... points) {
        scored(points);
        bids.change(wired -> wired.get(HoldConsensus.class).open(lead, number));
        for (var i = 0; i < points.length; i++) {
            agree(candidate(i), points[i]);
        }
        return this;
    }

    SomeAssessment fixed(int... points) {
        agreed(points);
        fix();
        return this;
    }

    SomeAssessment ranked(int... points) {
        fixed(points);
        bids.open(Envelope.PRICE);
        rank();
        return this;
    }

    void appoint(Person assessor) {
        var account = bids.ask(wired ->
                wired.entities().find(Account.class, assessor.account()).publicId());
        bids.change(wired -> wired.get(AppointAssessors.class).appoint(lead, number, account));
    }

    void declare(Person assessor, Declared answer, String words) {
        bids.change(wired -> wired.get(DeclareAboutInterest.class).declare(assessor, number, answer, words));
    }

    void giveAll(Person assessor, int... points) {
        for (var i = 0; i < points.length; i++) {
            give(assessor, candidate(i), all(points[i], 0));
        }
    }

    void give(Person assessor, UUID candidate, List<Entered> scores) {
        bids.change(wired -> wired.get(GiveScores.class).give(assessor, number, candidate, scores));
    }

    void finish(Person assessor) {
        bids.change(wired -> wired.get(FinishScoring.class).finish(assessor, number));
    }

    void openConsensus() {
        bids.change(wired -> wired.get(HoldConsensus.class).open(lead, number));
    }

    void agree(UUID candidate, int points) {
        bids.change(wired -> wired.get(HoldConsensus.class).agree(lead, number, candidate, all(points, 0)));
    }

    void fix() {
        bids.change(wired -> wired.get(FixQuality.class).fix(lead, number));
    }

    void rank() {
        bids.change(wired -> wired.get(RankBids.class).rank(lead, number));
    }

    /** The same points for each criterion. */
    List<Entered> all(int points, int replaces) {
        return setup().scored().stream()
                .map(Criterion::key)
                .map(key -> new Entered(key, points, "Zo belooft het.", replaces))
                .toList();
    }

    Setup setup() {
        return bids.ask(wired -> wired.get(Tenders.class).get(number).setup());
    }

    UUID candidate(int bidder) {
        return bids.candidate(bids.tender.bidders.get(bidder));
    }

    AssessmentBoard board(Person reader) {
        return bids.ask(wired -> wired.get(AssessmentBoards.class).of(reader, number));
    }

    RankingView ranking(Person reader) {
        return bids.ask(wired -> wired.get(Rankings.class).of(reader, number));
    }

    static RuleBroken.Rule refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act).rule();
    }
}
