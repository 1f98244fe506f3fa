package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

/** Writes into the draft what is promised under one criterion. */
@ApplicationScoped
public class WritePromise {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    /**
     * @param criterion its key
     * @param read what stood there when the writer began, so that nothing of a colleague is overwritten unseen
     * @throws RuleBroken when a colleague wrote there meanwhile
     */
    @Transactional
    public void write(Person by, TenderNumber number, String token, String criterion, Promise promise, String read) {
        var place = desk.bidding(by, number);
        var where = PromisePlace.of(place.tender(), criterion);
        requireFit(promise);
        door.change(place, door.enter(place, token), draft -> {
            var stands = draft.at(where);
            if (!stands.equals(promise) && !stands.mark().equals(read)) {
                throw new RuleBroken(Bid.Rule.CHANGED_MEANWHILE);
            }
            return draft.with(where, promise);
        });
    }

    private static void requireFit(Promise promise) {
        if (promise.words().length() > Promise.LONGEST) {
            throw new RuleBroken(
                    Bid.Rule.TOO_LONG, Promise.LONGEST, promise.words().length());
        }
        var measured = promise.measured()
                .map(one -> one.name() + "\n" + one.consequence())
                .orElse("");
        if (Bsn.isIn(promise.words() + "\n" + measured)) {
            throw new RuleBroken(Bid.Rule.BSN);
        }
    }
}
