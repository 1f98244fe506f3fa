package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;

/** Closes the vault for this person, wherever it was opened. */
@ApplicationScoped
public class CloseVault {

    @Inject
    BidDesk desk;

    @Inject
    Vaults vaults;

    @Transactional
    public void close(Person by, TenderNumber number) {
        vaults.leave(desk.bidder(by, number).candidate().id(), by.account());
    }
}
