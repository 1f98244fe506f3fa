package nl.uitkomst.domain.bid;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.bid.seal.Envelope;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is written down of an opening (proces-verbaal): who opened, when, with which key, and what of each bid was found.
 *
 * @param key the fingerprint of the key of the tender
 */
public record OpeningRecord(
        String tender,
        Envelope envelope,
        Instant deadline,
        String firstOfficer,
        Instant firstAt,
        String secondOfficer,
        Instant secondAt,
        String key,
        List<Line> lines) {

    /** What was found of a bid. */
    public enum Found {
        /** As it was submitted, and opened. */
        OPENED,
        /** Opened, but a document that belongs to it was changed or is gone. */
        DOCUMENT_CHANGED,
        /** The bidder withdrew it: it was not opened. */
        WITHDRAWN,
        /** The candidate does not take part any more: it was not opened. */
        NOT_TAKING_PART,
        /** What is kept is not what stands on the receipt. */
        CHANGED,
        /** A receipt is gone, or an older one was put back. */
        ROLLED_BACK,
        /** The seal does not open. */
        BROKEN;

        public boolean isReadable() {
            return this == OPENED || this == DOCUMENT_CHANGED;
        }

        /** Whether someone has to find out what happened. */
        public boolean isFailure() {
            return this == DOCUMENT_CHANGED || this == CHANGED || this == ROLLED_BACK || this == BROKEN;
        }
    }

    /**
     * One candidate that submitted something.
     *
     * @param at when the last receipt was given
     * @param manifest the hash on that receipt over all that was submitted
     * @param receipt the hash of the receipt itself
     */
    public record Line(
            UUID candidate,
            String tradeName,
            int revision,
            Instant at,
            String manifest,
            String receipt,
            int documents,
            Found found) {}

    public OpeningRecord {
        lines = List.copyOf(lines);
    }

    public long opened() {
        return lines.stream().filter(line -> line.found().isReadable()).count();
    }

    public boolean hasFailures() {
        return lines.stream().anyMatch(line -> line.found().isFailure());
    }

    String text() {
        var all = Json.createArrayBuilder();
        for (var line : lines) {
            all.add(Json.createObjectBuilder()
                    .add("candidate", line.candidate().toString())
                    .add("name", line.tradeName())
                    .add("revision", line.revision())
                    .add("at", line.at().toString())
                    .add("manifest", line.manifest())
                    .add("receipt", line.receipt())
                    .add("documents", line.documents())
                    .add("found", line.found().name()));
        }
        return Json.createObjectBuilder()
                .add("tender", tender)
                .add("envelope", envelope.name())
                .add("deadline", deadline.toString())
                .add("first", firstOfficer)
                .add("firstAt", firstAt.toString())
                .add("second", secondOfficer)
                .add("secondAt", secondAt.toString())
                .add("key", key)
                .add("bids", all)
                .build()
                .toString();
    }

    static OpeningRecord read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var all = reader.readObject();
            return new OpeningRecord(
                    all.getString("tender"),
                    Envelope.valueOf(all.getString("envelope")),
                    Instant.parse(all.getString("deadline")),
                    all.getString("first"),
                    Instant.parse(all.getString("firstAt")),
                    all.getString("second"),
                    Instant.parse(all.getString("secondAt")),
                    all.getString("key"),
                    all.getJsonArray("bids").stream()
                            .map(JsonValue::asJsonObject)
                            .map(OpeningRecord::line)
                            .toList());
        }
    }

    private static Line line(JsonObject line) {
        return new Line(
                UUID.fromString(line.getString("candidate")),
                line.getString("name"),
                line.getInt("revision"),
                Instant.parse(line.getString("at")),
                line.getString("manifest"),
                line.getString("receipt"),
                line.getInt("documents"),
                Found.valueOf(line.getString("found")));
    }
}
