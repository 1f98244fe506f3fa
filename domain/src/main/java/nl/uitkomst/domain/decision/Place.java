package nl.uitkomst.domain.decision;

/**
 * A seat at one voting.
 *
 * @param name of its organisation at the opening
 * @param present whether it is in the meeting; so for every seat where the voting is until a date
 */
public record Place(Seat seat, String name, boolean present) {

    public long organisation() {
        return seat.organisation();
    }
}
