package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiNames;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where actions are handed out to whoever may see or change them, and where what was done is written down. */
@ApplicationScoped
class ActionDesk {

    @Inject
    Contracts contracts;

    @Inject
    Actions actions;

    @Inject
    Participants participants;

    @Inject
    KpiNames kpiNames;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A contract at which this person stands. */
    record Place(Person person, Contract contract, Standing standing) {}

    /** Holds the contract: whoever comes second waits, and then finds its actions as they became. */
    Place take(Person by, ContractNumber number) {
        return at(by, contracts.take(number));
    }

    Place look(Person reader, ContractNumber number) {
        return at(reader, contracts.get(number));
    }

    /** Empty when nothing is agreed yet, so that there cannot be actions either. */
    Optional<Place> lookIfAgreed(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        return contract.isAgreed() ? Optional.of(at(reader, contract)) : Optional.empty();
    }

    private Place at(Person person, Contract contract) {
        var standing = relations.of(person, contract.id());
        policy.require(Act.SEE, person, standing, contract.number());
        if (!contract.isAgreed()) {
            throw new Hidden("actions", contract.number());
        }
        return new Place(person, contract, standing);
    }

    void require(Act act, Place place) {
        policy.require(act, place.person(), place.standing(), place.contract().number());
    }

    boolean may(Act act, Place place) {
        return policy.may(act, place.person(), place.standing());
    }

    /** A provider knows of what its own organisation has to see to. */
    boolean sees(Place place, Action action) {
        return may(Act.SEE_ACTIONS, place) || action.owner() == place.person().organisation();
    }

    /** Whether this person says of its steps that they are done. */
    boolean ticks(Place place, Action action) {
        return may(Act.KEEP_ACTIONS, place)
                || may(Act.TICK_OWN_STEPS, place)
                        && action.owner() == place.person().organisation();
    }

    /** @throws nl.uitkomst.domain.shared.Missing also when it is there, but not for this person */
    Action open(Place place, int number) {
        var action = actions.get(place.contract().id(), number);
        if (!sees(place, action)) {
            throw new Hidden("action", number);
        }
        return action;
    }

    /** Everything that is wrong with a plan for this contract. */
    List<ActionFault> faults(Place place, ActionPlan plan) {
        var contract = place.contract();
        var owners = participants.of(contract.id()).stream()
                .filter(one -> one.until().isAfter(today()))
                .map(Participants.Participant::id)
                .collect(Collectors.toSet());
        return plan.faults(owners, kpiNames.of(contract.id()).keySet(), contract.periods());
    }

    /** @throws RuleBroken for the first thing that is wrong */
    void requireFaultless(Place place, ActionPlan plan) {
        faults(place, plan).stream().findFirst().ifPresent(fault -> {
            throw fault.broken();
        });
    }

    void written(Person by, String act, Place place, Action action, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("title", action.title());
        var contract = place.contract();
        audit.record(by, act, "action", contract.number() + "/" + action.number(), contract.id(), details);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
