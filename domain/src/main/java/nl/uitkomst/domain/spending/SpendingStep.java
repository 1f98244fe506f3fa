package nl.uitkomst.domain.spending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that was done with the money of a proposal. It is written once and stays. */
@Entity
@Table(name = "spending_step")
public class SpendingStep {

    public enum Kind {
        /** Whoever carries it out says that the condition is met, and how. */
        DECLARED,
        /** The other side checked that and agrees. */
        AGREED,
        /** The other side does not see it yet, and says why. */
        SENT_BACK,
        PAID,
        /** The phase is finished; what was left of it is free again. */
        CLOSED,
        /** Money that was paid came back. */
        RETURNED,
        /** The whole ended early; what was left is free again. */
        STOPPED,
        LOOKED_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "proposal_id")
    private long proposal;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable Integer phase;

    private @Nullable Euro amount;

    @Column(name = "on_day")
    private @Nullable LocalDate on;

    private @Nullable String reference;

    private @Nullable String said;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "account_id")
    private long account;

    private String actor;

    @Column(name = "organisation_id")
    private long organisationId;

    private String organisation;

    private Instant at;

    @SuppressWarnings("NullAway")
    protected SpendingStep() {}

    SpendingStep(long proposal, int number, Kind kind, Person by, Instant now) {
        this.proposal = proposal;
        this.number = number;
        this.kind = kind;
        this.account = by.account();
        this.actor = by.name();
        this.organisationId = by.organisation();
        this.organisation = by.organisationName();
        this.at = now;
    }

    SpendingStep ofPhase(int ofPhase) {
        phase = ofPhase;
        return this;
    }

    SpendingStep of(Euro ofAmount) {
        amount = ofAmount.amount().signum() > 0 ? ofAmount : null;
        return this;
    }

    SpendingStep on(LocalDate day, String paymentReference) {
        on = day;
        reference = paymentReference;
        return this;
    }

    SpendingStep saying(@Nullable String words) {
        said = words == null || words.isBlank() ? null : words;
        return this;
    }

    SpendingStep provenBy(@Nullable String file) {
        fileName = file;
        return this;
    }

    boolean isOf(int phaseAsked) {
        return phase != null && phase == phaseAsked;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The step is not stored yet: " + number);
        }
        return id;
    }

    /** From 1, in the order in which things were done. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Integer> phase() {
        return Optional.ofNullable(phase);
    }

    public Optional<Euro> amount() {
        return Optional.ofNullable(amount);
    }

    /** The day on which it was paid. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<String> said() {
        return Optional.ofNullable(said);
    }

    /** The name of the file that proves it. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    public String by() {
        return actor;
    }

    public String organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
