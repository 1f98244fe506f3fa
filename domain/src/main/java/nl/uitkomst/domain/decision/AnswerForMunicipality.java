package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Gives or withholds the consent of the municipality, or changes what it said. */
@ApplicationScoped
public class AnswerForMunicipality {

    @Inject
    DecisionDesk desk;

    @Inject
    Counting counting;

    /** @param replaces the number of the answer that is changed; zero for the first */
    @Transactional
    public void answer(
            Person by, ContractNumber number, int proposal, boolean agrees, String motivation, int replaces) {
        Checks.requireFit(motivation);
        var sitting = desk.take(by, Act.AGREE, number, proposal);
        Voting.require(sitting.standing().relation() == Relation.CLIENT, Voting.Rule.NOT_THE_MUNICIPALITY);
        var answer = agrees ? Consent.GIVEN : Consent.WITHHELD;
        sitting.voting().consent(answer, motivation, replaces, by, sitting.now());
        if (sitting.voting().closesByItself()) {
            counting.close(sitting.voting(), sitting.proposal(), sitting.now());
        } else if (sitting.voting().rule().rule().isOpen()) {
            desk.written(by, "decision.consent", sitting, Map.of("said", answer.name()));
        }
    }
}
