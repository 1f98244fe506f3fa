package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Ends an action for good, with what came of it. */
@ApplicationScoped
public class CloseAction {

    @Inject
    ActionDesk desk;

    @Transactional
    public void close(Person by, ContractNumber number, int action, Action.Result result, String words) {
        var place = desk.take(by, number);
        desk.require(Act.KEEP_ACTIONS, place);
        var found = desk.open(place, action);
        found.close(result, words, desk.today(), by, desk.now());
        desk.written(by, "action.close", place, found, Map.of("result", result.name(), "words", words));
    }
}
