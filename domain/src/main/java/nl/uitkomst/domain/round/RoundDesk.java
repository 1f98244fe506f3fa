package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStanding;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.TenderTrail;
import nl.uitkomst.domain.tender.Tenders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the dialogue of a tender is handed out to whoever may do something in it, held until that is done, and where what was done is written down. */
@ApplicationScoped
class RoundDesk {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    Candidates candidates;

    @Inject
    Rounds rounds;

    @Inject
    TenderTrail trail;

    @Inject
    DatabaseClock clock;

    /** @param now by the database's clock, read once the tender was held */
    record Sitting(Person person, Tender tender, TenderStanding standing, Instant now) {

        /** The candidacy of whoever acts. */
        UUID own() {
            return standing.own().orElseThrow(() -> new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED));
        }
    }

    /** Holds the tender: whoever comes second waits, and then finds it as it became. */
    Sitting take(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        var tender = tenders.locked(number);
        var standing = standings.of(number, by);
        policy.require(act, by, standing, number);
        return new Sitting(by, tender, standing, clock.now());
    }

    List<Candidate> candidates(Sitting sitting) {
        return candidates.of(sitting.tender());
    }

    /** @throws Missing also when it is there, but of another candidate */
    PrivateTalk ownTalk(Sitting sitting, UUID key) {
        var talk = rounds.talk(sitting.tender().id(), key);
        if (!talk.candidate().equals(sitting.own())) {
            throw new Missing("talk", key);
        }
        return talk;
    }

    void written(Sitting sitting, String act, Map<String, String> details) {
        trail.record(sitting.person(), act, sitting.tender().number(), details);
    }
}
