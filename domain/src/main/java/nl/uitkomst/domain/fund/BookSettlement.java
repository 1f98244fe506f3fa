package nl.uitkomst.domain.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.uitkomst.domain.settlement.SettlementClosed;

import java.time.Clock;

/** Books what a settlement left over, in the transaction of the signature that closed it: both are there afterwards, or neither. */
@ApplicationScoped
public class BookSettlement {

    @Inject
    Funds funds;

    @Inject
    Clock clock;

    public void book(@Observes SettlementClosed closed) {
        funds.locked(closed.contract()).receive(closed.surplus(), closed.by(), clock.instant());
    }
}
