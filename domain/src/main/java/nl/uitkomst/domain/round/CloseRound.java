package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Closes a round: some go on, some do not, and each reads at the same moment why. */
@ApplicationScoped
public class CloseRound {

    @Inject
    RoundDesk desk;

    @Inject
    Rounds rounds;

    /**
     * @param decisions by the key of the candidate, for each that takes part and did not withdraw
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public void close(Person by, TenderNumber number, int round, Map<UUID, Closing> decisions) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        var open = rounds.get(sitting.tender().id(), round);
        open.requireOpen();
        if (sitting.tender().phase() != Phase.BIDDING) {
            sitting.tender().requirePhase(Phase.DIALOGUE);
        }
        var candidates = desk.candidates(sitting);
        var left = candidates.stream()
                .filter(one -> one.status() == Candidate.Status.SELECTED)
                .filter(one -> open.participant(one.key()).isPresent())
                .toList();
        look(left, candidates, decisions);
        open.decide(decisions);
        rounds.flush();
        open.close(by, sitting.now());
        for (var candidate : left) {
            var closing = decisions.get(candidate.key());
            if (closing != null && closing.outcome() == Outcome.ELIMINATED) {
                candidate.eliminate(sitting.now());
            }
        }
        desk.written(sitting, "round.close", Map.of("round", String.valueOf(round)));
    }

    private static void look(List<Candidate> left, List<Candidate> all, Map<UUID, Closing> decisions) {
        if (!left.stream().map(Candidate::key).toList().containsAll(decisions.keySet())) {
            throw new RuleBroken(Rule.NOT_TAKING_PART);
        }
        var reading = new Reading();
        for (var candidate : left) {
            var key = candidate.key();
            var closing = decisions.getOrDefault(key, new Closing(null, ""));
            reading.need(closing.outcome() != null, Rule.NOT_DECIDED, Field.OUTCOME, key.toString());
            reading.needed(
                    closing.motivation(), Rule.MOTIVATION_MISSING, Reading.LONGEST, Field.MOTIVATION, key.toString());
            reading.alone(closing.motivation(), key, all, Field.MOTIVATION, key.toString());
        }
        var known = left.stream().allMatch(one -> decisions.containsKey(one.key()));
        reading.need(
                !known || decisions.values().stream().anyMatch(one -> one.outcome() != Outcome.ELIMINATED),
                Rule.NOBODY_LEFT,
                Field.CANDIDATES);
        reading.requireNone();
    }
}
