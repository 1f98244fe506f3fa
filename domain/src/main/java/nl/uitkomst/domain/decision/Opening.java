package nl.uitkomst.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.decision.Voting.Rule;
import nl.uitkomst.domain.shared.Euro;

import java.time.Duration;
import java.time.Instant;

/** How a voting opened: until a date or in the meeting, by whom and when, for which amount, and until when at the latest. */
@Embeddable
class Opening {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private Euro amount;

    @Column(name = "opened_by")
    private long account;

    @Column(name = "opened_by_name")
    private String by;

    @Column(name = "opener_id")
    private long organisation;

    @Column(name = "opened_at")
    private Instant at;

    @Column(name = "closes_at")
    private Instant closesAt;

    @SuppressWarnings("NullAway")
    protected Opening() {}

    Opening(Manner manner, Euro amount, Instant closesAt, Person by, Instant now) {
        Voting.require(closesAt.isAfter(now), Rule.ENDS_TOO_SOON);
        Voting.require(!closesAt.isAfter(now.plus(LONGEST)), Rule.ENDS_TOO_LATE);
        this.manner = manner;
        this.amount = amount;
        this.account = by.account();
        this.by = by.name();
        this.organisation = by.organisation();
        this.at = now;
        this.closesAt = closesAt;
    }

    boolean isInMeeting() {
        return manner == Manner.MEETING;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    Manner manner() {
        return manner;
    }

    /** What the proposal asked then. */
    Euro amount() {
        return amount;
    }

    /** The account by whose act it opened, and with it the moment at which it closes. */
    long account() {
        return account;
    }

    String by() {
        return by;
    }

    long organisation() {
        return organisation;
    }

    Instant at() {
        return at;
    }

    /** The first moment at which nobody can vote any more. */
    Instant closesAt() {
        return closesAt;
    }
}
