package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Takes back a correction that turned out not to be needed; the year is closed again by the settlement that it was to correct. */
@ApplicationScoped
public class WithdrawCorrection {

    @Inject
    SettlementDesk desk;

    @Transactional
    public void withdraw(Person by, ContractNumber number, int year) {
        var taken = desk.take(by, Act.SETTLE, number, year);
        var correction = taken.requireOpen();
        var closed = taken.closed().orElseThrow(() -> new RuleBroken(Settlement.Rule.NOT_CLOSED));
        correction.withdraw(closed, desk.standing(by, taken, closed).statement());
        desk.written(by, "settlement.withdraw", taken, correction, Map.of());
    }
}
