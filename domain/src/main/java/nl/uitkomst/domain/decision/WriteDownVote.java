package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Writes down what a seat votes in the meeting, by word of mouth: by the board of the cooperative, and marked as such. */
@ApplicationScoped
public class WriteDownVote {

    @Inject
    DecisionDesk desk;

    @Inject
    AccessPolicy policy;

    /** @param seat the organisation whose vote it is */
    @Transactional
    public void write(
            Person by, ContractNumber number, int proposal, long seat, Choice choice, String motivation, int replaces) {
        Checks.requireFit(motivation);
        var sitting = desk.take(by, Act.HOLD_VOTING, number, proposal);
        policy.require(by.role() == Role.BOARD_MEMBER);
        sitting.voting().requireWrittenDown();
        sitting.voting().vote(seat, choice, motivation, replaces, true, by, sitting.now());
        desk.written(by, "decision.vote", sitting, Map.of("said", choice.name(), "seat", String.valueOf(seat)));
    }
}
