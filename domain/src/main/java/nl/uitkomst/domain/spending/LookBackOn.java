package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.Expectation;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Looks back on an investment: keeps what was expected beside what happened by then, whether it helped, and what is learnt from it. */
@ApplicationScoped
public class LookBackOn {

    @Inject
    SpendingDesk desk;

    @Inject
    Spendings spendings;

    @Inject
    Effects effects;

    @Transactional
    public void lookBack(Person by, ContractNumber number, int proposal, LookBack.Result result, String lesson) {
        var place = desk.takeToLookBack(by, number, proposal);
        var expected = place.proposal().plan().expected().orElseThrow(() -> new RuleBroken(Spending.Rule.NOT_ADOPTED));
        var from = Effects.lookBackFrom(expected);
        place.spending().lookBack(lesson, from, desk.today(), by, desk.now());
        spendings.add(new LookBack(
                place.proposal().id(),
                expected,
                happened(by, number, expected, place),
                result,
                lesson,
                by,
                desk.now()));
        desk.written(place, "spending.lookBack", Map.of("result", result.name()));
    }

    private LookBack.Happened happened(
            Person by, ContractNumber number, Expectation expected, SpendingDesk.Place place) {
        return effects.of(by, number, expected, place.contract()).happened();
    }
}
