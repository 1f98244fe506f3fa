package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;

import java.time.Instant;
import java.util.Map;

/** Signs an offered contract for the own organisation. The last signature makes it binding and opens its reports. */
@ApplicationScoped
public class SignContract {

    @Inject
    DraftDesk desk;

    @Inject
    Event<ContractAgreed> agreed;

    /** @param offeredAt when what was read had been offered */
    @Transactional
    public void sign(Person by, ContractNumber number, Instant offeredAt) {
        var contract = desk.take(by, Act.AGREE, number);
        contract.requireOfferedAt(offeredAt);
        if (contract.sign(by, desk.now())) {
            agreed.fire(new ContractAgreed(contract));
        }
        desk.written(
                by,
                "contract.sign",
                contract,
                Map.of("status", contract.status().name()));
    }
}
