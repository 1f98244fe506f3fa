package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A voting as one reader may see it. Of votes that are closed until the end it holds what the reader's own organisation said and nothing else, so that no page,
 * file or answer made from it can tell more.
 *
 * @param showsVotes whether the votes of all are in it
 * @param consent what the municipality said, earliest first; empty where that is not to be seen
 * @param verdict absent while it is open
 * @param freeThen what the fund had free, where that was too little
 * @param reason why it was taken back or put off, and by whom
 */
public record SeenVoting(
        int number,
        Manner manner,
        int ruleNumber,
        DecisionRule rule,
        Euro amount,
        String openedBy,
        long opener,
        Instant openedAt,
        Instant closesAt,
        boolean open,
        boolean showsVotes,
        List<SeenSeat> seats,
        List<Saying> consent,
        @Nullable Verdict verdict,
        @Nullable Euro freeThen,
        @Nullable String reason,
        @Nullable String endedBy,
        @Nullable Instant closedAt,
        @Nullable String digest,
        List<Signature> signatures) {

    /**
     * Something that was said.
     *
     * @param what a {@link Choice} or a {@link Consent}, by its name; for an interest whether there is one
     * @param number from 1; more when it was changed
     * @param inMeeting whether the cooperative wrote it down in the meeting
     */
    public record Saying(int number, String what, String words, String by, Instant at, boolean inMeeting) {

        static Saying of(Said said) {
            return new Saying(said.number(), said.what(), said.words(), said.by(), said.at(), said.inMeeting());
        }
    }

    /**
     * @param interest what interest it declared; absent when it has none
     * @param votes its votes, earliest first, of which the last counts; empty when there are none or they are not to be seen
     */
    public record SeenSeat(Place place, @Nullable Saying interest, List<Saying> votes) {

        public Optional<Saying> vote() {
            return votes.isEmpty() ? Optional.empty() : Optional.of(votes.get(votes.size() - 1));
        }

        public boolean isInterested() {
            return interest != null;
        }
    }

    static SeenVoting of(Voting voting, Spoken seen) {
        var opening = voting.opening();
        var ending = voting.ending();
        return new SeenVoting(
                voting.number(),
                opening.manner(),
                voting.rule().number(),
                voting.rule().rule(),
                opening.amount(),
                opening.by(),
                opening.organisation(),
                opening.at(),
                opening.closesAt(),
                voting.isOpen(),
                voting.showsVotes(),
                voting.roll().places().stream().map(place -> seat(place, seen)).toList(),
                seen.all().stream()
                        .filter(said -> said.kind() == Said.Kind.CONSENT)
                        .map(Saying::of)
                        .toList(),
                voting.isDecided() ? voting.verdict().orElse(null) : ended(voting),
                ending.flatMap(Ending::freeThen).orElse(null),
                ending.flatMap(Ending::reason).orElse(null),
                ending.flatMap(Ending::by).orElse(null),
                ending.map(Ending::at).orElse(null),
                ending.map(Ending::digest).orElse(null),
                voting.isOpen() ? List.of() : voting.signatures());
    }

    /** What ended before its votes were counted has no counts. */
    private static @Nullable Verdict ended(Voting voting) {
        return voting.ending()
                .map(ending -> new Verdict(ending.ground(), Tally.NONE))
                .orElse(null);
    }

    private static SeenSeat seat(Place place, Spoken seen) {
        return new SeenSeat(
                place,
                seen.last(place.organisation(), Said.Kind.INTEREST)
                        .filter(Said::declaresInterest)
                        .map(Saying::of)
                        .orElse(null),
                seen.of(place.organisation(), Said.Kind.VOTE).stream()
                        .map(Saying::of)
                        .toList());
    }

    public Optional<SeenSeat> seatOf(long organisation) {
        return seats.stream()
                .filter(seat -> seat.place().organisation() == organisation)
                .findFirst();
    }

    public Optional<Signature> signatureOf(long organisation) {
        return signatures.stream()
                .filter(one -> one.organisation() == organisation)
                .findFirst();
    }

    public Optional<Ground> ground() {
        return Optional.ofNullable(verdict).map(Verdict::ground);
    }

    public boolean isDecided() {
        return verdict != null && !verdict.ground().endsBefore();
    }
}
