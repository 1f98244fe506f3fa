package nl.uitkomst.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.assessment.Assessment.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who was asked to assess the bids of one tender. First comes the declaration whether there is an interest; with an interest one stays out, and what
 * was declared is kept. Without, one scores alone, and finishes; until the consensus session that can be taken back.
 */
@Entity
@Table(name = "assessor")
public class Assessor {

    /** What somebody says about interests in a tender. */
    public enum Declared {
        NO_INTEREST,
        INTEREST
    }

    /** How far an assessor is. */
    public enum State {
        /** Has not declared yet. */
        ASKED,
        SCORING,
        FINISHED,
        /** Declared an interest. */
        EXCLUDED,
        /** Was taken off by the lead. */
        DISMISSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    @Column(name = "account_id")
    private long account;

    private String name;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Column(name = "appointed_by_name")
    private String appointedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Declared declared;

    private @Nullable String declaration;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "dismissed_at")
    private @Nullable Instant dismissedAt;

    @Column(name = "dismissed_because")
    private @Nullable String dismissedBecause;

    @SuppressWarnings("NullAway")
    protected Assessor() {}

    @SuppressWarnings("NullAway")
    Assessor(Assessment assessment, Person who, Person by, Instant now) {
        this.assessment = assessment;
        this.key = UUID.randomUUID();
        this.account = who.account();
        this.name = who.name();
        this.organisationName = who.organisationName();
        this.appointedAt = now;
        this.appointedBy = by.name();
    }

    /** Says for good that there is no interest, or that there is one, which can also become clear later. */
    void declare(Declared answer, String words, Instant now) {
        Assessment.require(dismissedAt == null, Rule.DISMISSED);
        Assessment.require(declared != Declared.INTEREST, Rule.INTERESTED);
        Assessment.require(declared != answer, Rule.DECLARED_ALREADY);
        Assessment.require(answer == Declared.NO_INTEREST || !words.isBlank(), Rule.WITHOUT_REASON);
        declared = answer;
        declaration = words.isBlank() ? null : words.strip();
        declaredAt = now;
    }

    /** Nothing of the bids is shown, and no score is taken, before the declaration; with an interest never. */
    public void requireDeclared() {
        Assessment.require(dismissedAt == null, Rule.DISMISSED);
        Assessment.require(declared != null, Rule.NOT_DECLARED);
        Assessment.require(declared != Declared.INTEREST, Rule.INTERESTED);
    }

    void requireScoring() {
        requireDeclared();
        Assessment.require(finishedAt == null, Rule.FINISHED_ALREADY);
    }

    void finish(Instant now) {
        requireScoring();
        finishedAt = now;
    }

    void resume() {
        requireDeclared();
        Assessment.require(finishedAt != null, Rule.NOT_FINISHED);
        finishedAt = null;
    }

    void dismiss(String why, Instant now) {
        Assessment.require(dismissedAt == null, Rule.DISMISSED);
        Assessment.require(!why.isBlank(), Rule.WITHOUT_REASON);
        dismissedAt = now;
        dismissedBecause = why.strip();
    }

    public State state() {
        if (dismissedAt != null) {
            return State.DISMISSED;
        }
        if (declared == Declared.INTEREST) {
            return State.EXCLUDED;
        }
        return finishedAt != null ? State.FINISHED : declared == null ? State.ASKED : State.SCORING;
    }

    /** Whether the scores of this assessor count. */
    public boolean counts() {
        return state() != State.DISMISSED && state() != State.EXCLUDED;
    }

    /** Whether bids may be shown to this assessor. */
    public boolean mayRead() {
        return declared == Declared.NO_INTEREST && dismissedAt == null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The assessor is not stored yet");
        }
        return id;
    }

    public UUID key() {
        return key;
    }

    public long account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String organisationName() {
        return organisationName;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    public String appointedBy() {
        return appointedBy;
    }

    public Optional<Instant> declaredAt() {
        return Optional.ofNullable(declaredAt);
    }

    /** Which interest it is, or what else was said with the declaration. */
    public Optional<String> declaration() {
        return Optional.ofNullable(declaration);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Optional<String> dismissedBecause() {
        return Optional.ofNullable(dismissedBecause);
    }
}
