package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.TenderTrail;
import nl.uitkomst.domain.tender.Tenders;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    Candidates candidates;

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

    Tender tender(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        return tenders.get(number);
    }

    /** Holds the tender: whoever comes second waits, and then finds it as it became. Its assessment is begun when there is none. */
    Sitting take(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        var tender = tenders.locked(number);
        return new Sitting(tender, assessments.takeOrBegin(tender.id()), clock.now());
    }

    /** Those whose bids were opened, in the order of their random keys, which tells nothing. */
    List<Bidder> bidders(Tender tender) {
        var names = candidates.of(tender).stream().collect(Collectors.toMap(Candidate::key, Candidate::tradeName));
        return opened.of(tender.id()).stream()
                .map(bid -> new Bidder(bid.candidate(), names.getOrDefault(bid.candidate(), "")))
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
