package nl.uitkomst.domain.decision;

/**
 * The counts that a verdict rests on, ready to be put in words.
 *
 * @param seats all that had a vote at the opening
 * @param excluded of those, who have an interest of their own
 * @param voted of those, whose vote counts, abstentions included
 * @param inFavour the weight in favour; so many votes where each weighs one
 * @param weighted whether some votes weigh more than others
 * @param taking what takes part for the quorum, in seats or in weight
 * @param quorum what had to take part
 * @param base what the majority is taken of
 * @param needed the least weight in favour that is a majority
 */
public record Tally(
        int seats,
        int excluded,
        int voted,
        int inFavour,
        int against,
        int abstained,
        boolean weighted,
        int taking,
        int quorum,
        int base,
        int needed,
        Consent consent) {

    /** Of what ended before its votes were counted. */
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, false, 0, 0, 0, 0, Consent.NOT_NEEDED);
}
