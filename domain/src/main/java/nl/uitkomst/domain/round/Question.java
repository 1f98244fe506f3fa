package nl.uitkomst.domain.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Round.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A question of a candidate. A general one is answered to all at the same moment, in words that do not tell who asked. A confidential one is answered to who asked
 * alone; the client can ask for consent to publish it, which the candidate gives, or else withdraws the question (article 30(3) of Directive 2014/24/EU).
 */
@Entity
@Table(name = "tender_question")
public class Question {

    public enum Kind {
        GENERAL,
        CONFIDENTIAL
    }

    public enum State {
        ASKED,
        /** The client asked whether a confidential one may be published. */
        REQUESTED,
        /** It may be published, and will be with others. */
        CONSENTED,
        /** To who asked alone. */
        ANSWERED,
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "tender_id")
    private long tender;

    @Column(name = "candidate_key")
    private UUID candidate;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    private String reason;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by_name")
    private String askedBy;

    private String neutral;

    private String answer;

    private String request;

    @Column(name = "requested_at")
    private @Nullable Instant requestedAt;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "notice_id")
    private @Nullable Long notice;

    private @Nullable Integer position;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Question() {}

    /** @param asked without faults */
    @SuppressWarnings("NullAway")
    Question(long tender, UUID candidate, Asked asked, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.tender = tender;
        this.candidate = candidate;
        this.kind = asked.kind();
        this.words = asked.words();
        this.reason = asked.kind() == Kind.CONFIDENTIAL ? asked.reason() : "";
        this.askedAt = now;
        this.askedBy = by.name();
        this.neutral = "";
        this.answer = "";
        this.request = "";
    }

    /** Drafts the answer, and how others are to read the question; nobody but the client reads either yet. */
    void draft(String neutral, String answer) {
        requireOpen();
        this.neutral = neutral;
        this.answer = answer;
    }

    /** Answers a confidential question, to who asked alone. */
    void answerAlone(Instant now) {
        requireOpen();
        Round.require(kind == Kind.CONFIDENTIAL && consentedAt == null, Rule.NOT_CONFIDENTIAL);
        Round.require(!answer.isBlank(), Rule.ANSWER_MISSING);
        answeredAt = now;
    }

    /** Asks whether it may be published after all. */
    void request(String why, Instant now) {
        requireOpen();
        Round.require(kind == Kind.CONFIDENTIAL, Rule.NOT_CONFIDENTIAL);
        Round.require(requestedAt == null, Rule.REQUESTED_ALREADY);
        request = why;
        requestedAt = now;
    }

    void consent(Instant now) {
        requireOpen();
        Round.require(requestedAt != null && consentedAt == null, Rule.NOT_REQUESTED);
        consentedAt = now;
    }

    void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    /** @param position by lot, so that it tells nothing */
    void publish(Notice in, int position, Instant now) {
        Round.require(isReady(), Rule.ANSWER_MISSING);
        notice = in.id();
        this.position = position;
        answeredAt = now;
    }

    /** Whether it can be published as it stands. */
    boolean isReady() {
        return isPublishable() && !answer.isBlank() && !neutral.isBlank();
    }

    boolean isPublishable() {
        return answeredAt == null && withdrawnAt == null && (kind == Kind.GENERAL || consentedAt != null);
    }

    private void requireOpen() {
        Round.require(answeredAt == null && withdrawnAt == null, Rule.NOT_OPEN);
    }

    /** Random, so that nothing can be told from it. */
    public UUID key() {
        return publicId;
    }

    /** Who asked, by its key. */
    public UUID candidate() {
        return candidate;
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    String neutral() {
        return neutral;
    }

    String answer() {
        return answer;
    }
}
