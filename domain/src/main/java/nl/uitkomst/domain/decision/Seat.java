package nl.uitkomst.domain.decision;

/** An organisation that has a vote, and how heavy that vote is. */
public record Seat(long organisation, int weight) {

    public static final int HEAVIEST = 100;

    /** @throws IllegalArgumentException when it weighs nothing, or more than {@link #HEAVIEST} */
    public Seat {
        if (weight < 1 || weight > HEAVIEST) {
            throw new IllegalArgumentException("A seat cannot weigh " + weight);
        }
    }

    /** One vote among equals. */
    public static Seat of(long organisation) {
        return new Seat(organisation, 1);
    }
}
