package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Decision rules as people read them. */
@ApplicationScoped
public class RuleBooks {

    @Inject
    DecisionDesk desk;

    @Inject
    AgreedRules rules;

    @Inject
    Seating seating;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /** @throws Missing when there is no such contract, it has no fund, or not for this person */
    @Transactional
    public RuleBook of(Person reader, ContractNumber number) {
        var contract = desk.contract(reader, Act.SEE_FUND, number);
        var today = DatabaseClock.day(desk.now());
        var known = rules.of(contract.id());
        var ever = seating.ever(contract.id());
        var names = Seating.names(ever);
        return new RuleBook(
                number,
                contract.title(),
                contract.illustrative(),
                known.stream().map(rule -> line(contract, rule, names, reader)).toList(),
                AgreedRules.inForce(known, today).map(AgreedRule::number).orElse(0),
                ever.stream().filter(one -> one.isThereOn(today)).toList(),
                names,
                Seating.publicIds(ever),
                policy.may(Act.AGREE, reader, relations.of(reader, contract.id())));
    }

    private static RuleBook.Line line(Contract contract, AgreedRule rule, Map<Long, String> names, Person reader) {
        return new RuleBook.Line(
                rule.number(),
                rule.status(),
                rule.rule(),
                rule.inForceFrom(),
                rule.reason(),
                rule.proposedBy(),
                names.getOrDefault(rule.proposer(), ""),
                rule.proposedAt(),
                rule.answeredBy().orElse(null),
                name(rule, names),
                rule.answeredAt().orElse(null),
                rule.answer().orElse(null),
                DecisionDesk.sameSide(contract, reader.organisation(), rule.proposer()));
    }

    private static @Nullable String name(AgreedRule rule, Map<Long, String> names) {
        return rule.answerer().map(names::get).orElse(null);
    }
}
