package nl.uitkomst.domain.money;

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
import java.util.UUID;

/** A payment that was made. It never changes; what was wrong is taken back by a counter-booking, which refers to it. */
@Entity
@Table(name = "payment")
public class Payment {

    public enum Kind {
        /** A part of the year's amount, on the schedule. */
        INSTALMENT,
        /** What the settlement of a year brings. */
        SETTLEMENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "contract_id")
    private long contract;

    private int year;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reference;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    private Euro amount;

    private String description;

    private @Nullable Long corrects;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @SuppressWarnings("NullAway")
    protected Payment() {}

    Payment(long contract, PaymentLine line, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.contract = contract;
        this.year = line.year();
        this.kind = line.kind();
        this.reference = line.reference();
        this.paidOn = line.paidOn();
        this.amount = line.amount();
        this.description = line.description();
        this.enteredBy = by.account();
        this.enteredAt = now;
    }

    /** The counter-booking that takes this back. */
    Payment takenBack(String reason, LocalDate on, Person by, Instant now) {
        var line = new PaymentLine(reference + " correctie", kind, year, on, amount, reason);
        var counter = new Payment(contract, line, by, now);
        counter.amount = Ledger.ZERO.minus(amount);
        counter.corrects = id;
        return counter;
    }

    public UUID publicId() {
        return publicId;
    }

    public int year() {
        return year;
    }

    public String reference() {
        return reference;
    }

    public Euro amount() {
        return amount;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The payment is not stored yet: " + reference);
        }
        return id;
    }

    boolean isCorrection() {
        return corrects != null;
    }

    PaymentLine line() {
        return new PaymentLine(reference, kind, year, paidOn, amount, description);
    }
}
