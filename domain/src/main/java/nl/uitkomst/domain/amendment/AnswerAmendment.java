package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Does not sign an amendment, but says what should be otherwise. It is a proposal again, and all signatures lapse. */
@ApplicationScoped
public class AnswerAmendment {

    @Inject
    AmendmentDesk desk;

    /** @param textRead the text that is answered */
    @Transactional
    public void answer(Person by, ContractNumber contract, int number, int textRead, String wishes) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        amendment.answer(wishes, textRead, by, desk.now());
        desk.written(by, "amendment.answer", amended, amendment, Map.of("wishes", wishes.strip()));
    }
}
