package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.UUID;

/** Takes a document out of the draft. What was submitted with it keeps it. */
@ApplicationScoped
public class RemoveFromBid {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    @Inject
    Pieces pieces;

    @Transactional
    public void remove(Person by, TenderNumber number, String token, UUID document) {
        var place = desk.bidding(by, number);
        door.change(place, door.enter(place, token), draft -> draft.without(document));
        pieces.remove(document);
    }
}
