package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.tender.TenderNumber;

/** Puts a document that came in whole into the draft; the deadline is asked once more, since it may have passed while the document came in. */
@ApplicationScoped
class PutInDraft {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    @Inject
    Pieces pieces;

    @Transactional
    public void put(Person by, TenderNumber number, String token, KeptFile file) {
        var place = desk.bidding(by, number);
        door.change(place, door.enter(place, token), draft -> draft.with(file));
        pieces.complete(file.document().key());
    }
}
