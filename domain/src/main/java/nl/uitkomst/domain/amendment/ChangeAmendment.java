package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.time.LocalDate;
import java.util.Map;

/** Gives an amendment another reason, or another day from which it holds. */
@ApplicationScoped
public class ChangeAmendment {

    @Inject
    AmendmentDesk desk;

    /** @param basicsRead which reason and date were read */
    @Transactional
    public void change(
            Person by, ContractNumber contract, int number, int basicsRead, String reason, LocalDate effectiveOn) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        desk.requireWithin(amended, effectiveOn);
        amendment.describe(reason, effectiveOn, basicsRead, by, desk.now());
        desk.written(by, "amendment.change", amended, amendment, Map.of("from", effectiveOn.toString()));
    }
}
