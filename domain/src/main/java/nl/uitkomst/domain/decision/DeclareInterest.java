package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Says that the own organisation has an interest of its own in a proposal, so that it does not vote; or that it has none after all. */
@ApplicationScoped
public class DeclareInterest {

    @Inject
    DecisionDesk desk;

    @Inject
    Counting counting;

    @Transactional
    public void declare(Person by, ContractNumber number, int proposal, boolean interested, String which) {
        Checks.requireFit(which);
        var sitting = desk.take(by, Act.VOTE, number, proposal);
        sitting.voting().declareInterest(by.organisation(), interested, which, false, by, sitting.now());
        desk.written(by, interested ? "decision.interest" : "decision.no-interest", sitting, Map.of("which", which));
        if (sitting.voting().closesByItself()) {
            counting.close(sitting.voting(), sitting.proposal(), sitting.now());
        }
    }
}
