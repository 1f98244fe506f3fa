package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.decision.Voting.Rule;

import java.time.Duration;
import java.time.Instant;

/** How a voting opens: until a date or in the meeting, when, and until when at the latest. */
record Opening(Manner manner, Instant at, Instant closesAt) {

    private static final Duration LONGEST = Duration.ofDays(366);

    Opening {
        Voting.require(closesAt.isAfter(at), Rule.ENDS_TOO_SOON);
        Voting.require(!closesAt.isAfter(at.plus(LONGEST)), Rule.ENDS_TOO_LATE);
    }
}
