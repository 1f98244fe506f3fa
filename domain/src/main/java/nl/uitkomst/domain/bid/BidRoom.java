package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.BidDesk.Place;
import nl.uitkomst.domain.bid.seal.Chunks;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Calendar;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bid of the own organisation as it sees it itself; nobody else sees anything of it. */
@ApplicationScoped
public class BidRoom {

    @Inject
    BidDesk desk;

    @Inject
    Vaults vaults;

    @Inject
    VaultDoor door;

    @Inject
    SealedBids bids;

    @Inject
    TenderKeys keys;

    @Inject
    Pieces pieces;

    /**
     * What the bidder sees.
     *
     * @param tradeName under which it bids
     * @param asked whether bids are asked for and the deadline is not there yet
     * @param fingerprint of the key for which promises are sealed; absent while it was not made
     * @param vault whether there is a vault
     * @param content what is in it; absent while it is closed
     * @param gaps what is missing; empty while it is closed
     */
    public record Content(
            Tender tender,
            UUID candidate,
            String tradeName,
            @Nullable Instant deadline,
            Instant now,
            boolean asked,
            @Nullable String fingerprint,
            boolean vault,
            @Nullable BidContent content,
            List<Gap> gaps,
            Bid bid) {

        public Optional<BidContent> open() {
            return Optional.ofNullable(content);
        }

        public Optional<Instant> ends() {
            return Optional.ofNullable(deadline);
        }

        /** What stands under a criterion; an empty promise when nothing does. */
        public Promise promise(PromisePlace place) {
            var found = content == null
                    ? null
                    : place.spot()
                            .map(spot -> content.promises().get(spot))
                            .orElseGet(() -> content.others().get(place.key()));
            return found == null ? Promise.inWords("") : found;
        }
    }

    /** @param token from opening the vault; empty when it is closed */
    public Content of(Person by, TenderNumber number, String token) {
        var place = desk.bidder(by, number);
        var tender = place.tender();
        var now = desk.now();
        var deadline = tender.calendar().at(Calendar.Kind.BID_UNTIL).orElse(null);
        var draft = door.find(place, token).map(key -> door.read(place, key));
        return new Content(
                tender,
                place.candidate().key(),
                place.candidate().tradeName(),
                deadline,
                now,
                tender.phase() == Phase.BIDDING && deadline != null && now.isBefore(deadline),
                keys.fingerprint(tender, Envelope.QUALITY).orElse(null),
                vaults.exists(place.candidate().id()),
                draft.map(Draft::content).orElse(null),
                draft.map(one -> Completeness.of(tender, one)).orElse(List.of()),
                bids.of(place.candidate().id()));
    }

    /** The name of a document in the draft. */
    public BidDocument document(Person by, TenderNumber number, String token, UUID document) {
        return file(desk.bidder(by, number), token, document).document();
    }

    /** Writes a document of the draft, piece by piece. */
    public void write(Person by, TenderNumber number, String token, UUID document, OutputStream to) throws IOException {
        var place = desk.bidder(by, number);
        var file = file(place, token, document);
        var binding = Bindings.document(number, place.candidate().key(), document);
        new Chunks(file.key(), binding).open(file.pieces(), piece -> pieces.get(document, piece), to);
    }

    /** @throws RuleBroken when the vault is closed */
    private KeptFile file(Place place, String token, UUID document) {
        return door.read(place, door.enter(place, token)).file(document);
    }
}
