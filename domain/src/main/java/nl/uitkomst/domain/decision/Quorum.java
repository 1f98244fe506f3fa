package nl.uitkomst.domain.decision;

/** How much of the seats has to take part before their votes decide anything. */
public record Quorum(Unit unit, int amount) {

    public enum Unit {
        SEATS,
        PERCENT_OF_SEATS,
        WEIGHT,
        PERCENT_OF_WEIGHT;

        public boolean isPercentage() {
            return this == PERCENT_OF_SEATS || this == PERCENT_OF_WEIGHT;
        }

        /** Whether the weight of the seats counts, rather than how many there are. */
        public boolean isByWeight() {
            return this == WEIGHT || this == PERCENT_OF_WEIGHT;
        }
    }

    private static final int HUNDRED = 100;

    /** @throws IllegalArgumentException when nobody would have to take part, or more than all */
    public Quorum {
        if (amount < 1 || unit.isPercentage() && amount > HUNDRED) {
            throw new IllegalArgumentException("A quorum cannot be " + amount + " " + unit);
        }
    }

    public static Quorum ofSeats(int number) {
        return new Quorum(Unit.SEATS, number);
    }

    /**
     * How many seats, or how much weight, it comes to: a part of a seat counts as a whole one, and at least one has to take part.
     *
     * @param base all seats, or all weight, that it is reckoned over
     */
    int needed(int base) {
        return unit.isPercentage() ? Math.max(1, (base * amount + HUNDRED - 1) / HUNDRED) : amount;
    }
}
