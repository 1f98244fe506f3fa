package nl.uitkomst.domain.money;

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

/** Where the money of agreed contracts is kept: hands a contract out to whoever may do this with it, and writes down what was done. */
@ApplicationScoped
class MoneyDesk {

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

    /** To read of; also a draft, for its own client. */
    Contract see(Person by, ContractNumber number) {
        var contract = contracts.get(number);
        policy.require(Act.SEE_MONEY, by, relations.of(by, contract.id()), number);
        return contract;
    }

    /** Held until the transaction ends, whatever its state. */
    Contract takeFor(Act act, Person by, ContractNumber number) {
        var contract = contracts.take(number);
        policy.require(act, by, relations.of(by, contract.id()), number);
        return contract;
    }

    /**
     * To change the money of: held until the transaction ends.
     *
     * @throws RuleBroken when it is not agreed, or a covenant without payment
     */
    Contract take(Person by, ContractNumber number) {
        var contract = takeFor(Act.KEEP_MONEY, by, number);
        requirePaid(contract);
        return contract;
    }

    /** The same, only to look at what a change would do. */
    Contract toKeep(Person by, ContractNumber number) {
        var contract = contracts.get(number);
        policy.require(Act.KEEP_MONEY, by, relations.of(by, contract.id()), number);
        requirePaid(contract);
        return contract;
    }

    static void requirePaid(Contract contract) {
        if (!contract.legalForm().pays()) {
            throw new RuleBroken(MoneyRule.NO_PAYMENT, contract.number());
        }
        if (!contract.isAgreed()) {
            throw new RuleBroken(MoneyRule.NOT_AGREED, contract.number());
        }
    }

    void written(Person by, String action, Contract contract, Map<String, String> details) {
        audit.record(by, action, "contract", contract.number().toString(), contract.id(), details);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
