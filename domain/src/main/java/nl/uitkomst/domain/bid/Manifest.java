package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Binding;
import nl.uitkomst.domain.bid.seal.SealedEnvelope;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that was submitted, by the hashes of what is kept of it: one hash over these stands on the receipt.
 *
 * @param qualityKey the fingerprint of the key for which the envelope was sealed
 * @param documents the hash over the pieces of each document, by its key
 */
record Manifest(
        TenderNumber tender,
        UUID candidate,
        int revision,
        String qualityKey,
        SealedEnvelope quality,
        String priceKey,
        SealedEnvelope price,
        Map<UUID, String> documents) {

    String hash() {
        var all = Binding.of("manifest")
                .and(tender, candidate, revision, qualityKey, quality.hash(), priceKey, price.hash());
        for (var document : new TreeMap<>(documents).entrySet()) {
            all = all.and(document.getKey(), document.getValue());
        }
        return all.hash();
    }
}
