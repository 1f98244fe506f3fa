package nl.uitkomst.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** How a voting ended, for good: its votes were counted, or somebody ended it before that and said why. */
@Embeddable
class Ending {

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "free_then")
    private @Nullable Euro freeThen;

    private @Nullable String reason;

    @Column(name = "ended_by_name")
    private @Nullable String by;

    @Column(name = "closed_at")
    private Instant at;

    private String digest;

    @SuppressWarnings("NullAway")
    protected Ending() {}

    @SuppressWarnings("NullAway") // it is sealed at once
    private Ending(Ground ground, @Nullable Euro freeThen, @Nullable String reason, @Nullable String by, Instant at) {
        this.ground = ground;
        this.freeThen = freeThen;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** @param free what the fund had free, where that was too little */
    static Ending counted(Ground ground, @Nullable Euro free, Instant at) {
        return new Ending(ground, free, null, null, at);
    }

    static Ending before(Ground ground, String reason, Person by, Instant at) {
        return new Ending(ground, null, reason, by.name(), at);
    }

    /** @param text of the voting with this ending */
    void seal(DecisionText text) {
        digest = text.digest();
    }

    Ground ground() {
        return ground;
    }

    /** What the fund had free, where that was too little. */
    Optional<Euro> freeThen() {
        return Optional.ofNullable(freeThen);
    }

    /** Why it was taken back or put off. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<String> by() {
        return Optional.ofNullable(by);
    }

    Instant at() {
        return at;
    }

    String digest() {
        return digest;
    }
}
