package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.decision.AgreedRule.Rule;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Puts a decision rule down for one's own side, for the other side to agree with. */
@ApplicationScoped
public class ProposeRule {

    @Inject
    DecisionDesk desk;

    @Inject
    Contracts contracts;

    @Inject
    AgreedRules rules;

    @Inject
    Seating seating;

    @Inject
    AuditTrail audit;

    @Transactional
    public void propose(Person by, ContractNumber number, DecisionRule rule, LocalDate inForceFrom, String reason) {
        Checks.requireFit(reason);
        var contract = desk.contract(by, Act.AGREE, number);
        contracts.take(number);
        var known = rules.take(contract.id());
        require(known.stream().noneMatch(AgreedRule::isOpen), Rule.ONE_AT_A_TIME);
        var now = desk.now();
        var today = DatabaseClock.day(now);
        requireWorkable(contract.id(), rule, inForceFrom.isBefore(today) ? today : inForceFrom);
        require(
                AgreedRules.inForce(known, inForceFrom)
                        .filter(current -> current.rule().equals(rule))
                        .isEmpty(),
                Rule.SAME_RULE);
        rules.add(new AgreedRule(contract.id(), known.size() + 1, rule, inForceFrom, reason, by, now, today));
        audit.record(
                by,
                "decision.propose-rule",
                "decision-rule",
                number + "/" + (known.size() + 1),
                contract.id(),
                Map.of("rule", rule.toString(), "from", inForceFrom.toString(), "reason", reason));
    }

    /** A rule by which nobody could ever decide helps no one. */
    private void requireWorkable(long contract, DecisionRule rule, LocalDate day) {
        var there = seating.on(contract, day);
        var names = Seating.names(there);
        rule.seats().stream()
                .filter(seat -> !names.containsKey(seat.organisation()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new RuleBroken(Rule.NO_PARTY_OR_MEMBER);
                });
        var ballot = new Ballot(
                rule,
                seating.places(rule, there, Set.of(), false).stream()
                        .map(Place::seat)
                        .toList(),
                Map.of(),
                Set.of(),
                Consent.MISSING);
        require(
                rule.chairing().stream()
                        .allMatch(chair -> ballot.seats().stream().anyMatch(seat -> seat.organisation() == chair)),
                Rule.CHAIR_WITHOUT_SEAT);
        require(ballot.isInReach(), Rule.QUORUM_OUT_OF_REACH, ballot.tally().quorum(), ballot.most());
    }

    private static void require(boolean holds, Rule rule, Object... details) {
        if (!holds) {
            throw new RuleBroken(rule, details);
        }
    }
}
