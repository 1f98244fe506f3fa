package nl.uitkomst.domain.decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a contract decides on shared investments: who has a vote, and when a proposal is adopted. Plain data; {@link Ballot} reckons by it.
 *
 * @param seats the organisations that have a vote by name
 * @param everyMember whether each member or main contractor of the cooperative that is not named has one vote too, with a weight of one
 * @param chair whose vote decides when votes are equal; must be given for {@link Tie#CHAIR_DECIDES}
 * @param abstentionsCount whether who abstains takes part, for the quorum; an abstention is never a vote that was cast (as in art. 2:13 BW practice)
 * @param consent whether nothing is adopted unless the municipality agrees
 */
public record DecisionRule(
        List<Seat> seats,
        boolean everyMember,
        @Nullable Long chair,
        Quorum quorum,
        Majority majority,
        Counted counted,
        boolean abstentionsCount,
        Interest interest,
        Tie tie,
        boolean consent,
        Openness openness) {

    /** How much of what counts has to be in favour. */
    public enum Majority {
        /** More than half. */
        SIMPLE,
        /** Two thirds or more. */
        TWO_THIRDS,
        UNANIMOUS;

        /** The least weight in favour that is enough. */
        int needed(int base) {
            return switch (this) {
                case SIMPLE -> base / 2 + 1;
                case TWO_THIRDS -> Math.max(1, (2 * base + 2) / 3);
                case UNANIMOUS -> Math.max(1, base);
            };
        }
    }

    /** What a majority is taken of. */
    public enum Counted {
        /** The votes in favour and against. */
        VOTES_CAST,
        /** All seats, also those that did not vote or abstained. */
        ALL_SEATS
    }

    /** What becomes of a seat that has an interest of its own in the proposal. It never votes. */
    public enum Interest {
        /** As if the seat were not there: the quorum and a majority of all are reckoned over the others. */
        LOWERS_THE_BASE,
        /** The seat keeps counting among all, and does not take part. */
        KEEPS_THE_BASE
    }

    /** What happens when the votes in favour and against are equal. */
    public enum Tie {
        REJECTED,
        CHAIR_DECIDES
    }

    /** Who sees the votes before the end. */
    public enum Openness {
        /** Whoever sees the proposal sees who voted what at once. */
        OPEN,
        /** Nobody sees another's vote, or who voted, until the voting is closed. */
        CLOSED_UNTIL_THE_END
    }

    /** @throws IllegalArgumentException when nobody has a vote, somebody has two, or the chair who is to decide has none */
    public DecisionRule {
        seats = List.copyOf(seats);
        var organisations = new HashSet<Long>();
        if (!seats.stream().allMatch(seat -> organisations.add(seat.organisation()))) {
            throw new IllegalArgumentException("An organisation has one seat");
        }
        if (seats.isEmpty() && !everyMember) {
            throw new IllegalArgumentException("Somebody has to have a vote");
        }
        if (tie == Tie.CHAIR_DECIDES && chair == null) {
            throw new IllegalArgumentException("A chair who decides is somebody");
        }
    }

    /** The organisation of the chair; empty where votes being equal means rejected. */
    public Optional<Long> chairing() {
        return Optional.ofNullable(chair);
    }

    public boolean isOpen() {
        return openness == Openness.OPEN;
    }

    /**
     * The seats as they are on one day: of those named, who is bound by the contract or a member then; and each other member where all have a vote.
     *
     * @param present the organisations that are a party to the contract or a member of its cooperative on that day
     * @param members those that are a member or main contractor
     */
    public List<Seat> seatsAmong(Set<Long> present, Set<Long> members) {
        var taken = new ArrayList<>(seats.stream()
                .filter(seat -> present.contains(seat.organisation()))
                .toList());
        if (everyMember) {
            var named = seats.stream().map(Seat::organisation).toList();
            members.stream()
                    .filter(member -> !named.contains(member))
                    .sorted()
                    .map(Seat::of)
                    .forEach(taken::add);
        }
        return List.copyOf(taken);
    }
}
