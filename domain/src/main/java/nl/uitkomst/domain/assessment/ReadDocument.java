package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.BidDocument;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;

/** An assessor takes a document of an opened bid, which is written down each time. What belongs to the price is none of its business. */
@ApplicationScoped
public class ReadDocument {

    @Inject
    AssessmentDesk desk;

    @Inject
    OpenedBids opened;

    /**
     * What is to be handed out; its content follows piece by piece.
     *
     * @throws RuleBroken when this assessor did not declare to have no interest
     * @throws Missing when no such document was opened with the promises of that bid
     */
    @Transactional
    public BidDocument read(Person by, TenderNumber number, UUID candidate, UUID document) {
        var reading = desk.read(by, Act.SCORE, number);
        var own = reading.own().orElseThrow(() -> new RuleBroken(Assessment.Rule.NOT_AN_ASSESSOR));
        own.requireDeclared();
        var found = opened.of(reading.tender().id()).stream()
                .filter(bid -> bid.candidate().equals(candidate))
                .flatMap(bid -> bid.documents().stream())
                .filter(one -> one.envelope() == Envelope.QUALITY && one.key().equals(document))
                .findFirst()
                .orElseThrow(() -> new Missing("document", document));
        desk.written(
                by,
                "assessment.document",
                reading.tender(),
                Map.of("candidate", candidate.toString(), "document", found.name()));
        return found;
    }

    /** Writes what was handed out, piece by piece; each is checked against what the bidder sealed. */
    public void write(TenderNumber number, UUID candidate, UUID document, OutputStream to) throws IOException {
        opened.write(desk.tender(number), candidate, document, to);
    }
}
