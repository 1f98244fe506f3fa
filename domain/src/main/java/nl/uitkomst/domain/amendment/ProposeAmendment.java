package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Begins an amendment, with the changes that it is begun for. */
@ApplicationScoped
public class ProposeAmendment {

    @Inject
    AmendmentDesk desk;

    @Inject
    Amendments amendments;

    @Inject
    Effects effects;

    /**
     * @param wishes what is to be changed; what stands now is looked up. May be empty
     * @return its number in the contract
     */
    @Transactional
    public int propose(
            Person by, ContractNumber number, String reason, LocalDate effectiveOn, List<? extends Change> wishes) {
        var contract = desk.take(by, Act.AMEND, number);
        desk.requireWithin(contract, effectiveOn);
        var next = amendments.of(contract.id()).size() + 1;
        var amendment = new Amendment(contract.id(), next, reason, effectiveOn, by, desk.now());
        amendments.add(amendment);
        var now = effects.now(contract, effectiveOn);
        for (var wish : wishes) {
            var change = wish.startingFrom(now);
            amendment.write(change, change.isIdle(now), by, desk.now());
        }
        desk.written(by, "amendment.propose", contract, amendment, Map.of("from", effectiveOn.toString()));
        return next;
    }
}
