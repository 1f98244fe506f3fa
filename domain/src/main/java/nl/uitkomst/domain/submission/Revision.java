package nl.uitkomst.domain.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * One numbered version of a report's content. It can be filled while it is a draft; once submitted its content never changes. Its submission decides
 * what happens to it.
 */
@Entity
@Table(name = "revision")
public class Revision {

    public enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "submission_id")
    private Submission submission;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String reason;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_by")
    private @Nullable Long submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway")
    protected Revision() {}

    Revision(Submission submission, int number, @Nullable String reason, Person by, Instant now) {
        this.submission = submission;
        this.number = number;
        this.status = Status.DRAFT;
        this.reason = reason;
        this.startedBy = by.account();
        this.startedAt = now;
    }

    void submit(Person by, Instant now) {
        status = Status.SUBMITTED;
        submittedBy = by.account();
        submittedAt = now;
    }

    void decide(Status decision, Person by, @Nullable String why, Instant now) {
        status = decision;
        decidedBy = by.account();
        decidedAt = now;
        decisionReason = why;
    }

    /** The key in the tables; absent until it was stored. */
    public Optional<Long> id() {
        return Optional.ofNullable(id);
    }

    public int number() {
        return number;
    }

    public Status status() {
        return status;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    boolean isSubmittedBy(Person person) {
        return submittedBy != null && submittedBy == person.account();
    }

    boolean isDecidedBy(Person person, Status decision) {
        return status == decision && decidedBy != null && decidedBy == person.account();
    }

    @Nullable
    Long storedId() {
        return id;
    }
}
