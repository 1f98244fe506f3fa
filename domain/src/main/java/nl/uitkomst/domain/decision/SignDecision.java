package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.DatabaseClock;

import java.util.Map;

/** Signs what was decided, for the own side: that the votes were counted as it says. */
@ApplicationScoped
public class SignDecision {

    @Inject
    DecisionDesk desk;

    /** @param digestRead of the decision that was read */
    @Transactional
    public void sign(Person by, ContractNumber number, int proposal, String digestRead) {
        var sitting = desk.take(by, Act.AGREE, number, proposal);
        var voting = sitting.voting();
        var closedOn = DatabaseClock.day(voting.ending().map(Ending::at).orElse(sitting.now()));
        voting.sign(digestRead, DecisionDesk.parties(sitting.contract(), closedOn), by, sitting.now());
        desk.written(by, "decision.sign", sitting, Map.of("digest", digestRead));
    }
}
