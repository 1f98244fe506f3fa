package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.BidDesk.Place;
import nl.uitkomst.domain.bid.seal.Chunks;
import nl.uitkomst.domain.bid.seal.Chunks.TooLong;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SealKey;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Takes a document into the draft while it comes in: each piece is sealed at once and kept by itself, so that none of it is ever kept in the clear and memory
 * stays flat. It counts only once it came in whole; of what broke off nothing stays. That is why this is not one transaction.
 */
@ApplicationScoped
public class UploadToBid {

    @Inject
    BidDesk desk;

    @Inject
    VaultDoor door;

    @Inject
    Pieces pieces;

    @Inject
    PutInDraft draft;

    /**
     * @param content read to its end
     * @throws RuleBroken when it is not of a kind that is taken, is empty, does not fit, or broke off
     */
    public UUID upload(
            Person by, TenderNumber number, String token, Envelope envelope, String sentName, InputStream content) {
        var place = desk.bidding(by, number);
        var vault = door.enter(place, token);
        var name = BidFile.name(sentName);
        var room = Bid.MOST_BYTES - door.read(place, vault).bytes();
        var id = UUID.randomUUID();
        pieces.begin(place.candidate().id(), id);
        var whole = false;
        try {
            var file = sealed(place, id, envelope, name, content, room);
            draft.put(by, number, token, file);
            whole = true;
            return id;
        } finally {
            if (!whole) {
                pieces.forget(id);
            }
        }
    }

    private KeptFile sealed(Place place, UUID id, Envelope envelope, String name, InputStream content, long room) {
        var key = SealKey.random();
        var chunks = new Chunks(
                key, Bindings.document(place.number(), place.candidate().key(), id));
        try {
            var made = chunks.seal(content, room, (number, piece) -> pieces.keep(id, number, piece));
            if (made.bytes() == 0) {
                throw new RuleBroken(Bid.Rule.FILE_EMPTY);
            }
            var document = new BidDocument(id, envelope, name, made.bytes(), made.sha256());
            return new KeptFile(document, key, made.pieces(), made.seals());
        } catch (TooLong tooLong) {
            throw new RuleBroken(Bid.Rule.TOO_LARGE, Bid.MEGABYTES);
        } catch (IOException brokenOff) {
            throw new RuleBroken(Bid.Rule.FILE_BROKEN_OFF);
        }
    }
}
