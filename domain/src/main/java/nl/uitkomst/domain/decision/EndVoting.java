package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Ends a voting before its votes are counted: who proposed takes the proposal back, or who opened the voting puts it off. */
@ApplicationScoped
public class EndVoting {

    @Inject
    DecisionDesk desk;

    @Transactional
    public void takeBack(Person by, ContractNumber number, int proposal, String why) {
        Checks.requireFit(why);
        var sitting = desk.take(by, Act.HOLD_VOTING, number, proposal);
        Voting.require(sitting.proposal().isOf(sitting.standing(), by.organisation()), Voting.Rule.NOT_THE_PROPOSER);
        sitting.voting().end(Ground.TAKEN_BACK, why, by, sitting.now());
        sitting.proposal().takeBack(why, by, sitting.now());
        desk.written(by, "decision.take-back", sitting, Map.of("reason", why));
    }

    @Transactional
    public void putOff(Person by, ContractNumber number, int proposal, String why) {
        Checks.requireFit(why);
        var sitting = desk.take(by, Act.HOLD_VOTING, number, proposal);
        Voting.require(by.organisation() == sitting.voting().opening().organisation(), Voting.Rule.NOT_THE_OPENER);
        sitting.voting().end(Ground.PUT_OFF, why, by, sitting.now());
        sitting.proposal().adjourn(why, by, sitting.now());
        desk.written(by, "decision.put-off", sitting, Map.of("reason", why));
    }
}
