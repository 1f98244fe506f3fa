package nl.uitkomst.domain.bid.seal;

/** The two envelopes of a bid, each with a key of its own, so that opening one opens nothing of the other. */
public enum Envelope {
    /** What is promised, and the documents with it. */
    QUALITY,
    /** The price sheet, opened only once the scores of quality stand. */
    PRICE
}
