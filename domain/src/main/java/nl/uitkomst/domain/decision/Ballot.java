package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.DecisionRule.Counted;
import nl.uitkomst.domain.decision.DecisionRule.Interest;
import nl.uitkomst.domain.decision.DecisionRule.Majority;
import nl.uitkomst.domain.decision.DecisionRule.Tie;
import nl.uitkomst.domain.decision.Verdict.Ground;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that decides: the rule and the seats as they were frozen, what each seat said, who has an interest of its own, and the municipality's answer. Reckons
 * by these alone, so that the same ballot always has the same verdict.
 *
 * @param votes by organisation; a vote of who has no seat, or an interest, does not count
 * @param interested the organisations that are excluded since they have an interest of their own
 */
public record Ballot(
        DecisionRule rule, List<Seat> seats, Map<Long, Choice> votes, Set<Long> interested, Consent consent) {

    public Ballot {
        seats = List.copyOf(seats);
        votes = Map.copyOf(votes);
        interested = Set.copyOf(interested);
        consent = !rule.consent() ? Consent.NOT_NEEDED : consent == Consent.NOT_NEEDED ? Consent.MISSING : consent;
    }

    /**
     * In this order: did enough take part, is the majority in favour, does the municipality agree. Too few is no decision, so that the proposal can come
     * back; so is a majority that still waits for the municipality.
     */
    public Verdict verdict() {
        return new Verdict(ground(), tally());
    }

    private Ground ground() {
        var tally = tally();
        if (tally.taking() < tally.quorum()) {
            return Ground.QUORUM_MISSED;
        }
        if (tally.inFavour() + tally.against() == 0) {
            return Ground.NOBODY_CHOSE;
        }
        var byVotes = tally.inFavour() >= tally.needed() ? Ground.MAJORITY : isTied(tally) ? tied() : Ground.TOO_FEW;
        return byVotes.adopts() ? byConsent(byVotes) : byVotes;
    }

    /** Equal votes that leave a majority open: of all seats, only when each of them chose. */
    private boolean isTied(Tally tally) {
        return rule.majority() == Majority.SIMPLE
                && tally.inFavour() == tally.against()
                && 2 * tally.inFavour() == tally.base();
    }

    private Ground tied() {
        if (rule.tie() == Tie.REJECTED) {
            return Ground.TIE;
        }
        var chair = rule.chairing().filter(this::counts).map(votes::get).orElse(Choice.ABSTAIN);
        return switch (chair) {
            case FOR -> Ground.CHAIR_IN_FAVOUR;
            case AGAINST -> Ground.CHAIR_AGAINST;
            case ABSTAIN -> Ground.CHAIR_SILENT;
        };
    }

    private Ground byConsent(Ground adopted) {
        return switch (consent) {
            case NOT_NEEDED, GIVEN -> adopted;
            case WITHHELD -> Ground.CONSENT_WITHHELD;
            case MISSING -> Ground.CONSENT_MISSING;
        };
    }

    private boolean counts(long organisation) {
        return votes.containsKey(organisation)
                && !interested.contains(organisation)
                && seats.stream().anyMatch(seat -> seat.organisation() == organisation);
    }

    /** Whether the quorum could be made if everybody took part. */
    boolean isInReach() {
        return most() >= tally().quorum();
    }

    /** What all seats together are, in what the quorum is reckoned in. */
    int most() {
        return size(seats, rule.quorum().unit().isByWeight());
    }

    /** The counts that the verdict rests on. */
    public Tally tally() {
        var base = seats.stream().filter(this::isInBase).toList();
        var byWeight = rule.quorum().unit().isByWeight();
        var inFavour = weight(said(Choice.FOR));
        var against = weight(said(Choice.AGAINST));
        var majorityBase = rule.counted() == Counted.VOTES_CAST ? inFavour + against : weight(base);
        return new Tally(
                seats.size(),
                (int) seats.stream()
                        .filter(seat -> interested.contains(seat.organisation()))
                        .count(),
                (int) seats.stream().filter(seat -> counts(seat.organisation())).count(),
                inFavour,
                against,
                weight(said(Choice.ABSTAIN)),
                seats.stream().anyMatch(seat -> seat.weight() > 1),
                size(takingPart(), byWeight),
                quorum(size(base, byWeight)),
                majorityBase,
                rule.majority().needed(majorityBase),
                consent);
    }

    /** A number that is more than the seats which are left asks for all of them. */
    private int quorum(int base) {
        var needed = rule.quorum().needed(base);
        return rule.interest() == Interest.LOWERS_THE_BASE && !interested.isEmpty()
                ? Math.max(1, Math.min(needed, base))
                : needed;
    }

    private boolean isInBase(Seat seat) {
        return rule.interest() == Interest.KEEPS_THE_BASE || !interested.contains(seat.organisation());
    }

    private List<Seat> takingPart() {
        return seats.stream()
                .filter(seat -> counts(seat.organisation()))
                .filter(seat -> rule.abstentionsCount() || votes.get(seat.organisation()) != Choice.ABSTAIN)
                .toList();
    }

    private List<Seat> said(Choice choice) {
        return seats.stream()
                .filter(seat -> counts(seat.organisation()) && votes.get(seat.organisation()) == choice)
                .toList();
    }

    private static int size(List<Seat> seats, boolean byWeight) {
        return byWeight ? weight(seats) : seats.size();
    }

    private static int weight(List<Seat> seats) {
        return seats.stream().mapToInt(Seat::weight).sum();
    }
}
