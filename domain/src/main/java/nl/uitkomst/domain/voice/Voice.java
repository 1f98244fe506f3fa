package nl.uitkomst.domain.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that was heard about the work of a contract. It is written down without names, can be put right until it is answered, and is answered once, with
 * what was done with it. Its words can be taken out at any time, also afterwards, when they turn out to be about a person: of them no history is kept.
 */
@Entity
@Table(name = "voice")
public class Voice {

    public enum Kind {
        SIGNAL,
        COMPLAINT,
        ADVICE,
        SECOND_OPINION
    }

    /** Who said it: what kind of people, never who. */
    public enum Source {
        CLIENT_COUNCIL,
        CITIZENS_PANEL,
        EXPERTS_BY_EXPERIENCE,
        CLIENT,
        /** Family, neighbours, informal carers. */
        CLOSE_ONES,
        RESIDENT,
        PROFESSIONAL,
        OTHER
    }

    public enum Theme {
        ACCESS,
        WAITING,
        TREATMENT,
        QUALITY,
        COOPERATION,
        INFORMATION,
        PARTICIPATION,
        OFFER,
        OTHER
    }

    public enum Rule implements RuleBroken.Rule {
        ANSWERED_ALREADY,
        NOT_ANSWERED,
        /** Details: who changed it, and when. */
        CHANGED_MEANWHILE,
        /** What looks like the data of a person is not kept until the writer has looked once more. */
        MAY_HOLD_PERSON
    }

    /**
     * Within which a complaint is answered: by an administrative body (Awb 9:11, paragraph 1) as well as by a provider (Wkkgz 17). Held against every voice, so
     * that nothing stays lying.
     */
    public static final int WEEKS_TO_ANSWER = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "contract_id")
    private long contract;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Boolean asked;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "heard_on")
    private LocalDate heardOn;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private String words;

    private @Nullable KpiCode kpi;

    @Column(name = "provider_id")
    private @Nullable Long provider;

    private @Nullable Integer proposal;

    @Embedded
    private @Nullable KeptReply reply;

    @Column(name = "redacted_on")
    private @Nullable LocalDate redactedOn;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Voice() {}

    @SuppressWarnings("NullAway")
    Voice(long contract, int number, Telling telling, Person by, Instant now) {
        this.contract = contract;
        this.number = number;
        become(telling, by, now);
    }

    /** Puts right what was written down. */
    void change(Telling telling, long versionRead, Person by, Instant now) {
        requireOpen();
        requireUnchangedSince(versionRead);
        become(telling, by, now);
    }

    /** Answers it, for good. */
    void answer(Reply given, Person by, Instant now) {
        requireOpen();
        reply = new KeptReply(given);
        mark(by, now);
    }

    /** Takes words out that should not have been written down, and says the rest otherwise. */
    void redact(String words, @Nullable Reply reply, LocalDate today, Person by, Instant now) {
        this.words = words;
        this.reply = reply == null ? null : new KeptReply(reply);
        redactedOn = today;
        mark(by, now);
    }

    private void become(Telling telling, Person by, Instant now) {
        kind = telling.kind();
        asked = telling.asked();
        source = telling.source();
        heardOn = telling.heardOn();
        theme = telling.theme();
        words = telling.words();
        kpi = telling.kpi();
        provider = telling.provider();
        proposal = telling.proposal();
        mark(by, now);
    }

    private void mark(Person by, Instant now) {
        changedBy = by.name();
        changedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleBroken(Rule.ANSWERED_ALREADY, String.valueOf(number));
        }
    }

    void requireUnchangedSince(long versionRead) {
        if (version != versionRead) {
            throw new RuleBroken(Rule.CHANGED_MEANWHILE, changedBy, changedAt);
        }
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return reply().isEmpty();
    }

    public Telling telling() {
        return new Telling(kind, asked, source, heardOn, theme, words, kpi, provider, proposal);
    }

    public Optional<Reply> reply() {
        return Optional.ofNullable(reply).flatMap(KeptReply::reply);
    }

    /** The days between hearing it and answering it. */
    public OptionalLong daysToAnswer() {
        return reply().stream()
                .mapToLong(given -> ChronoUnit.DAYS.between(heardOn, given.on()))
                .findFirst();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The voice is not stored yet: " + number);
        }
        return id;
    }

    public long contract() {
        return contract;
    }

    /** Within its contract, from 1. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate heardOn() {
        return heardOn;
    }

    public Theme theme() {
        return theme;
    }

    public String words() {
        return words;
    }

    public Optional<KpiCode> kpi() {
        return Optional.ofNullable(kpi);
    }

    /** The last day on which an answer is in time. */
    public LocalDate answerBy() {
        return telling().heardOn().plusWeeks(WEEKS_TO_ANSWER);
    }

    public Optional<Long> provider() {
        return Optional.ofNullable(provider);
    }

    /** The number of the investment proposal it is about. */
    public Optional<Integer> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** The day on which words were taken out of it. */
    public Optional<LocalDate> redactedOn() {
        return Optional.ofNullable(redactedOn);
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
