package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what the client found on the grounds and requirements of one candidate. */
@ApplicationScoped
public class CheckCandidate {

    public static final int LONGEST_MOTIVATION = 2000;

    @Inject
    TenderDesk desk;

    @Inject
    Candidates candidates;

    /**
     * What was found on one subject.
     *
     * @param holds that the ground does not apply, or that the requirement is met
     */
    public record Found(String subject, boolean holds, String motivation) {

        public Found {
            motivation = CleanText.of(motivation);
        }
    }

    /**
     * @param found what is not in it stays as it was
     * @throws FaultsFound with everything that is wrong
     */
    @Transactional
    public void check(Person by, TenderNumber number, UUID key, List<Found> found) {
        var at = desk.take(by, Act.SELECT, number);
        var phase = at.tender().phase();
        Tender.require(at.tender().procedure().checksIn(phase), Tender.Rule.WRONG_PHASE, phase);
        var faults = new ArrayList<TenderFault>();
        found.forEach(one -> faults.addAll(TenderFault.ofNeeded(
                one.motivation(), Rule.MOTIVATION_MISSING, LONGEST_MOTIVATION, Place.MOTIVATION, one.subject())));
        TenderFault.requireNone(faults);
        var candidate = candidates.get(at.tender(), key);
        for (var one : found) {
            candidate.letCheck(at.tender(), one.subject(), one.motivation());
            candidates.found(candidate, one, by, at.now());
        }
        desk.written(at, "tender.check-candidate", Map.of("candidate", key.toString()));
    }
}
