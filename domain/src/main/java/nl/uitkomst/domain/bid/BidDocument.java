package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Envelope;

import java.util.UUID;

/**
 * A document in a bid, as the bidder and, after the opening, an assessor see it.
 *
 * @param envelope with which of the two it is opened
 * @param bytes its size
 * @param sha256 its fingerprint, in 64 hexadecimal digits
 */
public record BidDocument(UUID key, Envelope envelope, String name, long bytes, String sha256) {}
