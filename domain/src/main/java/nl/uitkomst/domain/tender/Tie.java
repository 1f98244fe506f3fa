package nl.uitkomst.domain.tender;

/** Which of two bids with as many points comes first. */
public enum Tie {
    /** The one with more points on quality; when these are as many too, a draw decides. */
    QUALITY,
    /** The one with the lower price; when these are the same too, a draw decides. */
    PRICE,
    /** A draw, of which a record is made. */
    DRAW
}
