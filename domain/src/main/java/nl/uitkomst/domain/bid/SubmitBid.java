package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.BidDesk.Place;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SealedEnvelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Submits the draft as it is: sealed for the keys of the tender, so that from now on nobody reads it before two officers opened it. What was submitted before
 * is replaced by it.
 */
@ApplicationScoped
public class SubmitBid {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    @Inject
    Vaults vaults;

    @Inject
    TenderKeys keys;

    @Inject
    SealedBids bids;

    /** @throws RuleBroken when it came too late by the clock of the database, or something is missing */
    @Transactional
    public Receipt submit(Person by, TenderNumber number, String token) {
        var place = desk.bidding(by, number);
        var vault = door.enter(place, token);
        vaults.take(place.candidate().id());
        var draft = door.read(place, vault);
        var gaps = Completeness.of(place.tender(), draft);
        if (!gaps.isEmpty()) {
            throw new RuleBroken(Bid.Rule.INCOMPLETE, gaps.size());
        }
        var earlier = bids.of(place.candidate().id());
        var receipt = keep(place, draft, earlier);
        bids.add(place, receipt);
        desk.written(by, "bid.submit", BidDesk.OBJECT, number, Trace.of(receipt));
        return receipt;
    }

    private Receipt keep(Place place, Draft draft, Bid earlier) {
        var quality = keys.get(place.tender(), Envelope.QUALITY);
        var price = keys.get(place.tender(), Envelope.PRICE);
        var revision = earlier.nextRevision();
        var manifest = new Manifest(
                place.number(),
                place.candidate().key(),
                revision,
                quality.key().fingerprint(),
                seal(place, draft, Envelope.QUALITY, quality, revision),
                price.key().fingerprint(),
                seal(place, draft, Envelope.PRICE, price, revision),
                draft.files().stream()
                        .collect(Collectors.toMap(file -> file.document().key(), KeptFile::seals)));
        var received = received(place, manifest, quality.id(), price.id());
        return Receipt.after(
                earlier.receipts(),
                place.number(),
                place.candidate().key(),
                Receipt.Kind.SUBMITTED,
                revision,
                received.at(),
                received.deadline(),
                manifest.hash(),
                place.person().name());
    }

    private static SealedEnvelope seal(Place place, Draft draft, Envelope envelope, TenderKeys.Kept key, int revision) {
        var content = DraftText.of(draft.part(envelope)).getBytes(StandardCharsets.UTF_8);
        var binding = Bindings.envelope(place.number(), place.candidate().key(), envelope, revision);
        return SealedEnvelope.seal(key.key(), content, binding);
    }

    /** The database itself refuses what comes in after the deadline, however short after. */
    private SealedBids.Received received(Place place, Manifest manifest, long quality, long price) {
        try {
            return bids.add(place, manifest, quality, price, desk.now());
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("a bid came too late")) {
                throw new RuleBroken(Bid.Rule.TOO_LATE, place.deadline(), desk.now());
            }
            throw refused;
        }
    }

    /** What the trail keeps of a receipt, so that one that was taken out of the database is missed at the opening. */
    static final class Trace {

        static final String RECEIPT = "receipt";
        static final String CANDIDATE = "candidate";

        private Trace() {}

        static Map<String, String> of(Receipt receipt) {
            return Map.of(
                    RECEIPT, receipt.hash(), CANDIDATE, receipt.candidate().toString());
        }
    }
}
