package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.bid.seal.Chunks;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Tender;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What two officers opened. Before that there is nothing to be found here, for nobody: it does not exist in the clear. Who may read it is asked by the caller. */
@ApplicationScoped
public class OpenedBids {

    @Inject
    Openings openings;

    @Inject
    Pieces pieces;

    private record Asked(long tender) {}

    /** Whose promises were opened: names by the keys of the candidates; empty before. */
    public Map<UUID, String> bidders(long tender) {
        return openings.bidders(tender);
    }

    /** The bids of a tender whose promises were opened, by the key of the candidate; empty before. A bid that failed its check is not among them. */
    public List<OpenedBid> of(long tender) {
        return ReadOnce.get(new Asked(tender), () -> read(tender));
    }

    /** That of one candidate. */
    public Optional<OpenedBid> of(long tender, UUID candidate) {
        return openings.opened(tender, Envelope.QUALITY).stream()
                .filter(row -> row.text(0).equals(candidate.toString()))
                .findFirst()
                .map(OpenedBids::opened);
    }

    private List<OpenedBid> read(long tender) {
        return openings.opened(tender, Envelope.QUALITY).stream()
                .map(OpenedBids::opened)
                .toList();
    }

    private static OpenedBid opened(Row row) {
        var draft = DraftText.read(row.text(2));
        return new OpenedBid(
                UUID.fromString(row.text(0)),
                row.small(1),
                draft.promises(),
                draft.others(),
                draft.content().documents());
    }

    /** The prices of a tender by the key of the candidate, once two officers opened them; empty before. */
    public Map<UUID, PriceSheet> prices(long tender) {
        var found = new LinkedHashMap<UUID, PriceSheet>();
        for (var row : openings.opened(tender, Envelope.PRICE)) {
            var price = DraftText.read(row.text(2)).price();
            if (price != null) {
                found.put(UUID.fromString(row.text(0)), price);
            }
        }
        return found;
    }

    /** What is known of an opened document. */
    public BidDocument document(Tender tender, UUID candidate, UUID document) {
        return file(tender, candidate, document).document();
    }

    /** Writes an opened document, piece by piece. */
    public void write(Tender tender, UUID candidate, UUID document, OutputStream to) throws IOException {
        var file = file(tender, candidate, document);
        var chunks = new Chunks(file.key(), Bindings.document(tender.number(), candidate, document));
        chunks.open(file.pieces(), number -> pieces.get(document, number), to);
    }

    private KeptFile file(Tender tender, UUID candidate, UUID document) {
        for (var envelope : Envelope.values()) {
            for (var row : openings.opened(tender.id(), envelope)) {
                if (row.text(0).equals(candidate.toString())) {
                    var found = DraftText.read(row.text(2)).files().stream()
                            .filter(file -> file.document().key().equals(document))
                            .findFirst();
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        throw new Missing("document", document);
    }
}
