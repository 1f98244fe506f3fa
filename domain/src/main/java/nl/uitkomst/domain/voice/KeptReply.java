package nl.uitkomst.domain.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** An answer as it is kept with its voice. */
@Embeddable
class KeptReply {

    private @Nullable String answer;

    @Enumerated(EnumType.STRING)
    private Reply.Followed followed;

    private String done;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @SuppressWarnings("NullAway")
    protected KeptReply() {}

    KeptReply(Reply reply) {
        this.answer = reply.words();
        this.followed = reply.followed();
        this.done = reply.done();
        this.answeredOn = reply.on();
    }

    /** Empty when nothing was answered. */
    Optional<Reply> reply() {
        return answer == null ? Optional.empty() : Optional.of(new Reply(answer, followed, done, answeredOn));
    }
}
