package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.ContractTerminated;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Signs for the own organisation that the contract ends early. With the last signature it is decided. */
@ApplicationScoped
public class SignEnding {

    @Inject
    TermDesk desk;

    @Inject
    Endings endings;

    @Inject
    Event<ContractTerminated> terminated;

    /** @return whether it is decided now */
    @Transactional
    public boolean sign(Person by, ContractNumber number) {
        var contract = desk.take(by, Act.AGREE, number);
        var ending = endings.current(contract.id()).orElseThrow(() -> new RuleBroken(Ending.Rule.NOT_PROPOSED));
        var plan = ending.plan();
        plan.faultOfDay(contract.term(), desk.today()).ifPresent(fault -> {
            throw fault;
        });
        var decided = ending.sign(desk.bound(contract), by, desk.now());
        if (decided) {
            contract.terminate(plan.lastDay(), desk.decidedOn(contract), by, desk.now());
            terminated.fire(new ContractTerminated(contract));
        }
        desk.written(
                by,
                "term.sign-ending",
                contract,
                Map.of("lastDay", plan.lastDay().toString(), "decided", String.valueOf(decided)));
        return decided;
    }
}
