package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the time of a contract is worked on: hands a contract out to whoever may do this with it, and writes down what was done. */
@ApplicationScoped
class TermDesk {

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

    Contract look(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        policy.require(Act.SEE, reader, relations.of(reader, contract.id()), number);
        return contract;
    }

    Standing standing(Person person, Contract contract) {
        return relations.of(person, contract.id());
    }

    /** The parties that are still bound: who left has no say in how it ends. */
    List<Party> bound(Contract contract) {
        return contract.parties().stream()
                .filter(party -> party.until().isAfter(today()))
                .toList();
    }

    /** Today, or the first day of a contract that has not begun. */
    LocalDate decidedOn(Contract contract) {
        var first = contract.term().first();
        return today().isBefore(first) ? first : today();
    }

    void written(Person by, String action, Contract contract, Map<String, String> details) {
        audit.record(by, action, "contract", contract.number().toString(), contract.id(), details);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
