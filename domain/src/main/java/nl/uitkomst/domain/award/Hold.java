package nl.uitkomst.domain.award;

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
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What stops the clock of a standstill: an objection with the client, or a court case. While it is open the award cannot become final; of a court case that is
 * so by law until the judge decided (article 2(3) of Directive 89/665/EEC).
 */
@Entity
@Table(name = "award_hold")
public class Hold {

    public enum Kind {
        OBJECTION,
        COURT_CASE
    }

    public enum End {
        REJECTED,
        UPHELD,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "award_id")
    private Award award;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "candidate_key")
    private @Nullable UUID candidate;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    private String words;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by_name")
    private String recordedBy;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable End outcome;

    @Column(name = "ended_words")
    private @Nullable String endedWords;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by_name")
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway")
    protected Hold() {}

    @SuppressWarnings("NullAway")
    Hold(Award award, Raised raised, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.award = award;
        this.kind = raised.kind();
        this.candidate = raised.candidate();
        this.raisedOn = raised.on();
        this.words = raised.words();
        this.recordedAt = now;
        this.recordedBy = by.name();
    }

    void end(LocalDate on, End outcome, String words, Person by, Instant now) {
        this.endedOn = on;
        this.outcome = outcome;
        this.endedWords = words;
        this.endedAt = now;
        this.endedBy = by.name();
    }

    /**
     * How many days at least one of them was open, while the clock would have run.
     *
     * @param holds in the order in which they were raised
     */
    static long days(List<Hold> holds) {
        var days = 0L;
        LocalDate counted = null;
        for (var hold : holds) {
            var from = counted == null || hold.raisedOn.isAfter(counted) ? hold.raisedOn : counted;
            var until = hold.endedOn().orElse(from);
            if (until.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, until);
            }
            counted = counted == null || until.isAfter(counted) ? until : counted;
        }
        return days;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public UUID key() {
        return publicId;
    }

    public Kind kind() {
        return kind;
    }

    /** Whose it is; absent when it is of somebody else. */
    public Optional<UUID> candidate() {
        return Optional.ofNullable(candidate);
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<End> end() {
        return Optional.ofNullable(outcome);
    }

    public String endedWords() {
        return endedWords == null ? "" : endedWords;
    }

    public String endedBy() {
        return endedBy == null ? "" : endedBy;
    }
}
