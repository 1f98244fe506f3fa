package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

/** Puts a price sheet into the draft, in the place of one that was there. */
@ApplicationScoped
public class KeepPrice {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    /** @throws RuleBroken when it is not of the parts and years that this tender asks for */
    @Transactional
    public void keep(Person by, TenderNumber number, String token, PriceSheet sheet) {
        var place = desk.bidding(by, number);
        if (!PriceForm.of(place.tender()).isOf(sheet)) {
            throw new RuleBroken(Bid.Rule.OTHER_PRICE);
        }
        door.change(place, door.enter(place, token), draft -> draft.with(sheet));
    }
}
