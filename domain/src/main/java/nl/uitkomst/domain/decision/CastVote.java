package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Casts the vote of the own organisation, or changes it. */
@ApplicationScoped
public class CastVote {

    @Inject
    DecisionDesk desk;

    @Inject
    Counting counting;

    /** @param replaces the number of the vote that is changed; zero for the first */
    @Transactional
    public void cast(Person by, ContractNumber number, int proposal, Choice choice, String motivation, int replaces) {
        Checks.requireFit(motivation);
        var sitting = desk.take(by, Act.VOTE, number, proposal);
        sitting.voting().vote(by.organisation(), choice, motivation, replaces, false, by, sitting.now());
        if (sitting.voting().closesByItself()) {
            counting.close(sitting.voting(), sitting.proposal(), sitting.now());
        } else if (sitting.voting().rule().rule().isOpen()) {
            desk.written(by, "decision.vote", sitting, Map.of("said", choice.name()));
        }
    }
}
