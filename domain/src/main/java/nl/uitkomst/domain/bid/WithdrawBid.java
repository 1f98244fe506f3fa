package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

/** Withdraws what was submitted: it is never opened. The draft stays, and can be submitted again until the deadline. */
@ApplicationScoped
public class WithdrawBid {

    @Inject
    BidDesk desk;

    @Inject
    Vaults vaults;

    @Inject
    SealedBids bids;

    @Transactional
    public Receipt withdraw(Person by, TenderNumber number) {
        var place = desk.bidding(by, number);
        vaults.take(place.candidate().id());
        var bid = bids.of(place.candidate().id());
        if (!bid.isSubmitted()) {
            throw new RuleBroken(Bid.Rule.NOT_SUBMITTED);
        }
        var last = bid.last().orElseThrow();
        var receipt = Receipt.after(
                bid.receipts(),
                number,
                place.candidate().key(),
                Receipt.Kind.WITHDRAWN,
                last.revision(),
                desk.now(),
                place.deadline(),
                last.manifest(),
                by.name());
        bids.add(place, receipt);
        desk.written(by, "bid.withdraw", BidDesk.OBJECT, number, SubmitBid.Trace.of(receipt));
        return receipt;
    }
}
