package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Lays an amendment before all parties, to be signed exactly as it stands. */
@ApplicationScoped
public class OfferAmendment {

    @Inject
    AmendmentDesk desk;

    @Inject
    Effects effects;

    /** @param textRead the text that was looked over */
    @Transactional
    public void offer(Person by, ContractNumber contract, int number, int textRead) {
        var amended = desk.take(by, Act.AMEND, contract);
        var amendment = desk.amendment(amended, number);
        var obstacles = effects.of(amended, amendment).obstacles();
        amendment.offer(textRead, obstacles.size(), by, desk.now());
        desk.written(by, "amendment.offer", amended, amendment, Map.of());
    }
}
