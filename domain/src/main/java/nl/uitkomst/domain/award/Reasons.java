package nl.uitkomst.domain.award;

import nl.uitkomst.domain.shared.CleanText;

/**
 * What a bidder hears of the decision on its bid (article 2.130 of the Aanbestedingswet 2012).
 *
 * @param characteristics of the bid itself: where it stands and why
 * @param advantages what the winning bid did better; empty for the winner itself
 */
public record Reasons(String characteristics, String advantages) {

    public static final int LONGEST = 20_000;

    public Reasons {
        characteristics = CleanText.of(characteristics);
        advantages = CleanText.of(advantages);
    }

    String all() {
        return characteristics + "\n" + advantages;
    }
}
