package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** Says anew what an open round is about and when it is. Who takes part stays. */
@ApplicationScoped
public class ChangeRound {

    @Inject
    RoundDesk desk;

    @Inject
    Rounds rounds;

    /** @throws RoundFaults with everything that is wrong */
    @Transactional
    public void change(Person by, TenderNumber number, int round, RoundPlan plan) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        var open = rounds.get(sitting.tender().id(), round);
        open.requireOpen();
        PlanRound.look(sitting.tender(), desk.candidates(sitting), plan, false);
        open.change(plan);
        desk.written(sitting, "round.change", Map.of("round", String.valueOf(round)));
    }
}
