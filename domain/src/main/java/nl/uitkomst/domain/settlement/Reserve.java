package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.shared.Euro;

/**
 * The equalisation reserve of a subsidy that is granted by the year: what differs between the subsidy as determined and the actual cost goes into
 * it or comes out of it (Awb 4:72, second paragraph), and the interest it brings is added to it (fourth paragraph).
 *
 * @param before as the year before left it
 * @param interest that it brought in the year
 */
public record Reserve(Euro before, Euro interest) {

    public static final Reserve EMPTY = new Reserve(Euro.valueOf("0"), Euro.valueOf("0"));

    /** @throws IllegalArgumentException when either is below zero */
    public Reserve {
        if (before.amount().signum() < 0 || interest.amount().signum() < 0) {
            throw new IllegalArgumentException("A reserve is never below zero: " + before + " with " + interest);
        }
    }

    /** What goes in for this difference; of a shortage no more comes out than there is. */
    Euro change(Euro difference) {
        var nothingLeft = Euro.valueOf("0").minus(before).minus(interest);
        return difference.compareTo(nothingLeft) < 0 ? nothingLeft : difference;
    }
}
