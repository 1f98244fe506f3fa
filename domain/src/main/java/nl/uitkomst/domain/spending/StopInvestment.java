package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Ends early what was adopted, with a reason: what was not paid yet is free in the fund again. */
@ApplicationScoped
public class StopInvestment {

    @Inject
    SpendingDesk desk;

    @Transactional
    public void stop(Person by, ContractNumber number, int proposal, String why) {
        var place = desk.takeToSpend(by, number, proposal);
        var fund = desk.fund(place);
        var left = fund.reservedFor(place.proposal().id());
        place.spending().stop(why, fund, by, desk.now());
        desk.written(place, "spending.stop", Map.of("freed", left.toString()));
    }
}
