package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Where amendments are worked on: hands out a contract to whoever may do this with it, and writes down what was done. */
@ApplicationScoped
class AmendmentDesk {

    @Inject
    Contracts contracts;

    @Inject
    Amendments amendments;

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
        if (contract.status() != Contract.Status.AGREED) {
            throw new RuleBroken(Contract.Rule.NOT_AGREED, number);
        }
        return contract;
    }

    Amendment amendment(Contract contract, int number) {
        return amendments.get(contract.id(), number);
    }

    /** @throws RuleBroken when an amendment of this contract cannot begin to hold on that day */
    void requireWithin(Contract contract, LocalDate day) {
        var term = contract.term();
        if (!term.includes(day)) {
            throw new RuleBroken(Obstacle.Rule.DAY_OUTSIDE_TERM, day, term.first(), term.last());
        }
    }

    void written(Person by, String action, Contract contract, Amendment amendment, Map<String, String> details) {
        var all = new TreeMap<>(details);
        all.put("amendment", String.valueOf(amendment.number()));
        audit.record(by, action, "contract", contract.number().toString(), contract.id(), all);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
