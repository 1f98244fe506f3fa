package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Where contracts that are not agreed yet are worked on: hands one out to whoever may do this with it, and writes down what was done. */
@ApplicationScoped
class DraftDesk {

    @Inject
    Contracts contracts;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** First takes it, then looks: what is read after that stands until the transaction ends. */
    Contract take(Person by, Act act, ContractNumber number) {
        var contract = contracts.take(number);
        policy.require(act, by, relations.of(by, contract.id()), number);
        return contract;
    }

    void written(Person by, String action, Contract contract, Map<String, String> details) {
        audit.record(by, action, "contract", contract.number().toString(), contract.id(), details);
    }

    Instant now() {
        return clock.instant();
    }
}
