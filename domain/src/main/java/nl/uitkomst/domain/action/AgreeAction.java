package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Writes down an improvement that both sides agreed on, in a dialogue or at another time. */
@ApplicationScoped
public class AgreeAction {

    @Inject
    ActionDesk desk;

    @Inject
    Actions actions;

    /**
     * @param cameFrom the period of the dialogue in which it was agreed; absent for one agreed at another time
     * @return its number within the contract
     * @throws RuleBroken for the first thing that is wrong with it; {@link #faults} tells all
     */
    @Transactional
    public int agree(Person by, ContractNumber number, ActionPlan plan, @Nullable ReportingPeriod cameFrom) {
        var place = desk.take(by, number);
        desk.require(Act.KEEP_ACTIONS, place);
        desk.requireFaultless(place, plan);
        var contract = place.contract().id();
        var action = new Action(contract, actions.nextNumber(contract), plan, cameFrom, by, desk.now());
        actions.add(action);
        desk.written(by, "action.agree", place, action, Map.of());
        return action.number();
    }

    /** All that is wrong with a plan, to be told at its fields before it is agreed. */
    @Transactional
    public List<ActionFault> faults(Person by, ContractNumber number, ActionPlan plan) {
        return desk.faults(desk.look(by, number), plan);
    }
}
