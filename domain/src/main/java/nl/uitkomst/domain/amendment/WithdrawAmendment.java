package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Ends an amendment that is not in force, with the reason why. Its number stays taken. */
@ApplicationScoped
public class WithdrawAmendment {

    @Inject
    AmendmentDesk desk;

    @Transactional
    public void withdraw(Person by, ContractNumber contract, int number, String reason) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        amendment.withdraw(reason, by, desk.now());
        desk.written(by, "amendment.withdraw", amended, amendment, Map.of("reason", reason.strip()));
    }
}
