package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Checks whether the condition of a phase is met as the other side says: agrees, so that it can be paid, or says what is still lacking. */
@ApplicationScoped
public class CheckCondition {

    @Inject
    SpendingDesk desk;

    /** @param words why not, which is needed; or what to add when it is agreed */
    @Transactional
    public void check(Person by, ContractNumber number, int proposal, int phase, boolean met, String words) {
        var place = desk.takeToCheck(by, number, proposal);
        if (met) {
            place.spending().agree(phase, words, by, desk.now());
        } else {
            place.spending().sendBack(phase, words, by, desk.now());
        }
        desk.written(place, met ? "spending.agree" : "spending.sendBack", Map.of("phase", String.valueOf(phase)));
    }
}
