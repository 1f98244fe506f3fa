package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Agrees an open action otherwise: another owner, another day, other steps. What it was stays readable in the history of its table. */
@ApplicationScoped
public class ChangeAction {

    @Inject
    ActionDesk desk;

    /** @param versionRead the version of the action on which the change was made */
    @Transactional
    public void change(Person by, ContractNumber number, int action, ActionPlan plan, long versionRead) {
        var place = desk.take(by, number);
        desk.require(Act.KEEP_ACTIONS, place);
        desk.requireFaultless(place, plan);
        var found = desk.open(place, action);
        found.change(plan, versionRead, by, desk.now());
        desk.written(
                by, "action.change", place, found, Map.of("due", plan.dueOn().toString()));
    }
}
