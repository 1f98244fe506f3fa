package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.TenderTrail;
import nl.uitkomst.domain.tender.Tenders;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where bids are assessed: hands a tender and its assessment out to whoever may do this with it, held until that is done, and writes down what was done. */
@ApplicationScoped
class AssessmentDesk {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    Assessments assessments;

    @Inject
    OpenedBids opened;

    @Inject
    JourneyViews journeys;

    @Inject
    TenderTrail trail;

    @Inject
    DatabaseClock clock;

    /** @param now by the database's clock, read once the tender was held */
    record Sitting(Tender tender, Assessment assessment, Instant now) {

        /** Scores are given while the bids are open and their prices are not. */
        void requireOpened() {
            if (tender.phase() != Phase.OPENED) {
                throw new RuleBroken(tender.phase().hasReached(Phase.ASSESSED) ? Rule.FIXED : Rule.NOT_OPENED);
            }
        }

        /** @throws RuleBroken when one of these cannot be given */
        void requireFit(Collection<Entered> scores) {
            var setup = tender.setup();
            for (var score : scores) {
                var scored = setup.criterion(score.criterion()).filter(Criterion::isScored);
                Assessment.require(scored.isPresent(), Rule.NO_SUCH_CRITERION);
                Assessment.require(
                        setup.scale().has(score.points()),
                        Rule.OUTSIDE_SCALE,
                        setup.scale().descriptions().keySet().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
                Assessment.require(!score.motivation().isBlank(), Rule.WITHOUT_MOTIVATION);
            }
        }
    }

    /**
     * A tender and its assessment as one reader stands to them.
     *
     * @param own the reader as assessor
     * @param leads whether the reader leads the assessment
     */
    record Reading(
            Tender tender,
            TenderStanding standing,
            Optional<Assessment> assessment,
            Optional<Assessor> own,
            boolean leads) {}

    /**
     * @throws Missing when this person may not know of the tender
     * @throws RuleBroken when it may not do this with it
     */
    Reading read(Person reader, Act act, TenderNumber number) {
        var standing = standings.of(number, reader);
        policy.require(act, reader, standing, number);
        var tender = tenders.get(number);
        var assessment = assessments.find(tender.id());
        var own = assessment.flatMap(one -> one.assessorWith(reader.account()));
        return new Reading(tender, standing, assessment, own, policy.may(Act.LEAD_ASSESSMENT, reader, standing));
    }

    /** For who was let in already. */
    Tender tender(TenderNumber number) {
        return tenders.get(number);
    }

    /** The journey on which a tender is judged. */
    Optional<JourneyView> journey(TenderNumber number) {
        return tender(number).journey().map(journeys::of);
    }

    /** Holds the tender: whoever comes second waits, and then finds it as it became. Its assessment is begun when there is none. */
    Sitting take(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        var tender = tenders.locked(number);
        return new Sitting(tender, assessments.takeOrBegin(tender.id()), clock.now());
    }

    /** Those whose bids were opened, in the order of their random keys, which tells nothing. */
    List<Bidder> bidders(Tender tender) {
        return opened.bidders(tender.id()).entrySet().stream()
                .map(one -> new Bidder(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Bidder::candidate))
                .toList();
    }

    void requireBidder(Sitting sitting, UUID candidate) {
        Assessment.require(
                bidders(sitting.tender()).stream()
                        .anyMatch(one -> one.candidate().equals(candidate)),
                Rule.NO_SUCH_BID);
    }

    /** How many scores there have to be. */
    long needed(Tender tender) {
        return (long) bidders(tender).size() * tender.setup().scored().size();
    }

    /** Writes down what was done; never which scores were given before all can see them. */
    void written(Person by, String act, Tender tender, Map<String, String> details) {
        trail.record(by, act, tender.number(), details);
    }
}
