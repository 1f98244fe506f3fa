package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.award.Award.Rule;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.TenderTrail;
import nl.uitkomst.domain.tender.Tenders;

import java.time.Instant;
import java.util.Map;

/** Where a tender is awarded: hands it out to whoever may, held until that is done, and writes down what was done. */
@ApplicationScoped
class AwardDesk {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    Rankings rankings;

    @Inject
    Awards awards;

    @Inject
    TenderTrail trail;

    @Inject
    DatabaseClock clock;

    /** @param now by the database's clock, read once the tender was held */
    record Sitting(Tender tender, Instant now) {}

    /** Holds the tender: whoever comes second waits, and then finds it as it became. */
    Sitting take(Person by, TenderNumber number) {
        policy.require(Act.AWARD, by, standings.of(number, by), number);
        var tender = tenders.locked(number);
        return new Sitting(tender, clock.now());
    }

    /** The award that is being decided on; begun when there is none. */
    Award deciding(Sitting sitting, Person by) {
        var known = awards.find(sitting.tender().id());
        if (known.isPresent()) {
            Award.require(known.get().sentAt().isEmpty(), Rule.SENT_ALREADY);
            requireRanked(sitting.tender());
            return known.get();
        }
        var begun = new Award(sitting.tender(), made(sitting.tender()), by, sitting.now());
        awards.add(begun);
        return begun;
    }

    Made made(Tender tender) {
        requireRanked(tender);
        return rankings.of(tender).orElseThrow(() -> new RuleBroken(Rule.NOT_RANKED));
    }

    private static void requireRanked(Tender tender) {
        Award.require(
                tender.phase() == Phase.RANKED,
                tender.phase().hasReached(Phase.AWARDED)
                        ? Rule.SENT_ALREADY
                        : tender.phase().hasReached(Phase.ASSESSED) ? Rule.NOT_RANKED : Rule.SCORES_MISSING);
    }

    /** The award that was sent, of a tender that still runs. */
    Award sent(Sitting sitting) {
        var award = awards.find(sitting.tender().id()).orElseThrow(() -> new RuleBroken(Rule.NOT_SENT));
        if (award.finalAt().isEmpty()) {
            sitting.tender().requirePhase(Phase.AWARDED);
        }
        return award;
    }

    static void requireFit(String text, int longest) {
        Award.require(!Bsn.isIn(text), Rule.BSN);
        Award.require(text.length() <= longest, Rule.TOO_LONG, longest);
    }

    void written(Person by, String act, Sitting sitting, Map<String, String> details) {
        trail.record(by, act, sitting.tender().number(), details);
    }
}
