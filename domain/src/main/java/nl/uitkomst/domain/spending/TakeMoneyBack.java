package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;

import java.util.Map;

/** Enters that money came back that was paid for a phase and not needed: it is free in the fund again. */
@ApplicationScoped
public class TakeMoneyBack {

    @Inject
    SpendingDesk desk;

    @Transactional
    public void takeBack(Person by, ContractNumber number, int proposal, int phase, Euro amount, String why) {
        var place = desk.takeToSpend(by, number, proposal);
        place.spending().takeIn(phase, amount, why, desk.fund(place), by, desk.now());
        desk.written(place, "spending.return", Map.of("phase", String.valueOf(phase), "amount", amount.toString()));
    }
}
