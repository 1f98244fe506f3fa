package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Takes a proposal to end the contract together off the table. */
@ApplicationScoped
public class WithdrawEnding {

    @Inject
    TermDesk desk;

    @Inject
    Endings endings;

    @Transactional
    public void withdraw(Person by, ContractNumber number) {
        var contract = desk.take(by, Act.AMEND, number);
        var ending = endings.current(contract.id()).orElseThrow(() -> new RuleBroken(Ending.Rule.NOT_PROPOSED));
        ending.withdraw();
        desk.written(
                by,
                "term.withdraw-ending",
                contract,
                Map.of("lastDay", ending.plan().lastDay().toString()));
    }
}
