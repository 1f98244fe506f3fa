package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.decision.AgreedRule.Rule;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;

import java.util.Map;

/** Agrees with the decision rule that the other side put down, or says why not; or takes back what the own side put down. */
@ApplicationScoped
public class AnswerRule {

    @Inject
    DecisionDesk desk;

    @Inject
    Contracts contracts;

    @Inject
    AgreedRules rules;

    @Inject
    AuditTrail audit;

    /** @param ruleNumber of the rule that was read */
    @Transactional
    public void agree(Person by, ContractNumber number, int ruleNumber) {
        var contract = held(by, number);
        var rule = open(contract, ruleNumber);
        var now = desk.now();
        rule.agree(isOwn(contract, rule, by), by, now, DatabaseClock.day(now));
        written(
                by,
                "decision.agree-rule",
                contract,
                rule,
                Map.of("from", rule.inForceFrom().toString()));
    }

    @Transactional
    public void refuse(Person by, ContractNumber number, int ruleNumber, String why) {
        Checks.requireFit(why);
        var contract = held(by, number);
        var rule = open(contract, ruleNumber);
        rule.refuse(isOwn(contract, rule, by), why, by, desk.now());
        written(by, "decision.refuse-rule", contract, rule, Map.of("reason", why));
    }

    @Transactional
    public void withdraw(Person by, ContractNumber number, int ruleNumber) {
        var contract = held(by, number);
        var rule = open(contract, ruleNumber);
        rule.withdraw(isOwn(contract, rule, by), by, desk.now());
        written(by, "decision.withdraw-rule", contract, rule, Map.of());
    }

    private Contract held(Person by, ContractNumber number) {
        var contract = desk.contract(by, Act.AGREE, number);
        contracts.take(number);
        return contract;
    }

    private AgreedRule open(Contract contract, int ruleNumber) {
        return rules.take(contract.id()).stream()
                .filter(rule -> rule.number() == ruleNumber && rule.isOpen())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(Rule.NOTHING_PUT_DOWN));
    }

    private static boolean isOwn(Contract contract, AgreedRule rule, Person by) {
        return DecisionDesk.sameSide(contract, by.organisation(), rule.proposer());
    }

    private void written(Person by, String action, Contract contract, AgreedRule rule, Map<String, String> more) {
        audit.record(by, action, "decision-rule", contract.number() + "/" + rule.number(), contract.id(), more);
    }
}
