package nl.uitkomst.domain.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.amendment.Amendment.Status;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** How far an amendment has come, and what a party wanted otherwise. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    @Column(name = "offered_at")
    private @Nullable Instant offeredAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String answer;

    void offered(Instant now) {
        status = Status.OFFERED;
        offeredAt = now;
        answer = null;
    }

    void answered(String wishes) {
        status = Status.PROPOSED;
        answer = wishes;
    }

    void closed(Status as, Instant now) {
        status = as;
        closedAt = now;
    }

    Status status() {
        return status;
    }

    boolean isOpen() {
        return status == Status.PROPOSED || status == Status.OFFERED;
    }

    Optional<Instant> offeredAt() {
        return Optional.ofNullable(offeredAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
