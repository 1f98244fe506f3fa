package nl.uitkomst.reporting.history;

/**
 * One difference between two states of a contract, as a person reads it.
 *
 * @param subject what it is about: {@code norm terugval 2027}
 * @param before what was agreed: {@code ten hoogste 12%}; empty when nothing was
 * @param after what is agreed: {@code ten hoogste 10%}; empty when nothing is any more
 * @param sentence all of it: {@code norm terugval 2027: ten hoogste 12% → 10%}
 */
public record Wording(String subject, String before, String after, String sentence) {

    private static final int LONG = 60;

    /** Whether it is so much text that it is better read with what changed marked in it. */
    public boolean isLong() {
        return !before.isEmpty() && !after.isEmpty() && before.length() + after.length() > 2 * LONG;
    }

    public ChangedText changed() {
        return ChangedText.of(before, after);
    }
}
