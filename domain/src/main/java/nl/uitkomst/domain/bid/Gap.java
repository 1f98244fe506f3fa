package nl.uitkomst.domain.bid;

/**
 * Something a bid lacks.
 *
 * @param place the key of the criterion it is about; empty for the price and the documents
 */
public record Gap(Kind kind, String place) {

    public enum Kind {
        /** Nothing is promised there. */
        NO_PROMISE,
        NO_PRICE,
        /** The price sheet is not about the parts and the years that are asked for now. */
        OTHER_PRICE
    }
}
