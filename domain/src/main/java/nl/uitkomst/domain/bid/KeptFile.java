package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.SealKey;

/**
 * A document with what opens it. Only ever kept sealed, until it is opened.
 *
 * @param pieces in how many pieces it is kept
 * @param seals SHA-256 over the pieces as they are kept
 */
record KeptFile(BidDocument document, SealKey key, int pieces, String seals) {}
