package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import nl.uitkomst.domain.bid.OpeningRecord.Found;
import nl.uitkomst.domain.bid.OpeningRecord.Line;
import nl.uitkomst.domain.bid.seal.BrokenSeal;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.TenderKey;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Tender;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Checks every bid against its receipts and the trail, and opens what is as it was submitted. One bid that fails holds up no other: what was found of each stands
 * in the record.
 */
@ApplicationScoped
class OpenEnvelopes {

    @Inject
    Candidates candidates;

    @Inject
    SealedBids bids;

    @Inject
    TenderKeys keys;

    @Inject
    Openings openings;

    @Inject
    Pieces pieces;

    /** What is known of one bid while it is opened. */
    private record Checked(Candidate candidate, Receipt last, SealedBids.@Nullable Kept kept, Found found) {}

    /**
     * What came of it.
     *
     * @param content absent when it was not opened
     */
    record Result(Candidate candidate, Line line, @Nullable String content) {}

    List<Result> open(Tender tender, Envelope envelope, TenderKey.Opened key) {
        var receipts = bids.all(tender.id());
        var traced = traced(tender);
        var takingPart = new HashSet<UUID>();
        candidates.takingPart(tender).forEach(one -> takingPart.add(one.key()));
        var results = new ArrayList<Result>();
        for (var candidate : candidates.of(tender)) {
            var own = receipts.getOrDefault(candidate.key(), List.of());
            var known = traced.getOrDefault(candidate.key(), Set.of());
            if (!own.isEmpty() || !known.isEmpty()) {
                var checked = check(tender, candidate, own, known, takingPart.contains(candidate.key()));
                results.add(open(tender, envelope, key, checked));
            }
        }
        return results;
    }

    /** The hashes of the receipts that the trail knows of, by candidate. */
    private Map<UUID, Set<String>> traced(Tender tender) {
        var found = new HashMap<UUID, Set<String>>();
        for (var details : openings.traced(tender.number().text())) {
            try (var reader = Json.createReader(new StringReader(details))) {
                var entry = reader.readObject();
                found.computeIfAbsent(
                                UUID.fromString(entry.getString(SubmitBid.Trace.CANDIDATE)), key -> new HashSet<>())
                        .add(entry.getString(SubmitBid.Trace.RECEIPT));
            }
        }
        return found;
    }

    private Checked check(
            Tender tender, Candidate candidate, List<Receipt> receipts, Set<String> known, boolean takesPart) {
        var last = receipts.isEmpty() ? lost(candidate) : receipts.get(receipts.size() - 1);
        var hashes = new HashSet<String>();
        receipts.forEach(receipt -> hashes.add(receipt.hash()));
        var revisions = bids.revisions(candidate.id());
        var newest = revisions.isEmpty() ? 0 : revisions.get(revisions.size() - 1);
        if (!hashes.equals(known) || newest != last.revision()) {
            return new Checked(candidate, last, null, Found.ROLLED_BACK);
        }
        if (!Receipt.isChain(tender.number(), receipts)) {
            return new Checked(candidate, last, null, Found.CHANGED);
        }
        if (last.kind() == Receipt.Kind.WITHDRAWN) {
            return new Checked(candidate, last, null, Found.WITHDRAWN);
        }
        if (!takesPart) {
            return new Checked(candidate, last, null, Found.NOT_TAKING_PART);
        }
        var kept = bids.find(candidate.id(), last.revision()).orElseThrow();
        var asReceived = manifest(tender, candidate, kept).hash().equals(last.manifest())
                && kept.receivedAt().equals(last.at());
        return new Checked(candidate, last, kept, asReceived ? Found.OPENED : Found.CHANGED);
    }

    private static Receipt lost(Candidate candidate) {
        return new Receipt(
                candidate.key(),
                0,
                Receipt.Kind.SUBMITTED,
                0,
                Instant.EPOCH,
                Instant.EPOCH,
                Receipt.NONE,
                "",
                Receipt.NONE,
                Receipt.NONE);
    }

    private Manifest manifest(Tender tender, Candidate candidate, SealedBids.Kept kept) {
        return new Manifest(
                tender.number(),
                candidate.key(),
                kept.revision(),
                keys.get(tender, Envelope.QUALITY).key().fingerprint(),
                kept.quality(),
                keys.get(tender, Envelope.PRICE).key().fingerprint(),
                kept.price(),
                kept.documents());
    }

    private Result open(Tender tender, Envelope envelope, TenderKey.Opened key, Checked bid) {
        if (bid.kept() == null || bid.found() != Found.OPENED) {
            return new Result(bid.candidate(), line(bid, 0, bid.found()), null);
        }
        try {
            var content = content(tender, envelope, key, bid.candidate(), bid.kept());
            var files = DraftText.read(content).files();
            var found = areWhole(files, bid.kept()) ? Found.OPENED : Found.DOCUMENT_CHANGED;
            return new Result(bid.candidate(), line(bid, files.size(), found), content);
        } catch (BrokenSeal broken) {
            return new Result(bid.candidate(), line(bid, 0, Found.BROKEN), null);
        }
    }

    private static String content(
            Tender tender, Envelope envelope, TenderKey.Opened key, Candidate candidate, SealedBids.Kept kept) {
        var sealed = envelope == Envelope.QUALITY ? kept.quality() : kept.price();
        var binding = Bindings.envelope(tender.number(), candidate.key(), envelope, kept.revision());
        return new String(sealed.open(key, binding), StandardCharsets.UTF_8);
    }

    private boolean areWhole(List<KeptFile> files, SealedBids.Kept kept) {
        return files.stream().allMatch(file -> {
            var id = file.document().key();
            return file.seals().equals(kept.documents().get(id))
                    && pieces.count(id) == file.pieces()
                    && seals(id, file.pieces()).equals(file.seals());
        });
    }

    private String seals(UUID document, int count) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var number = 0; number < count; number++) {
                digest.update(pieces.get(document, number));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Line line(Checked bid, int documents, Found found) {
        var last = bid.last();
        return new Line(
                bid.candidate().key(),
                bid.candidate().tradeName(),
                last.revision(),
                last.at(),
                last.manifest(),
                last.hash(),
                documents,
                found);
    }
}
