package nl.uitkomst.domain.organisation;

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
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The part that a provider takes in a cooperative, from a day on and until it leaves. */
@Entity
@Table(name = "membership")
public class Membership {

    public enum Role {
        MEMBER,
        MAIN_CONTRACTOR,
        SUBCONTRACTOR,
        SUPPLIER
    }

    static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperative_id")
    private Organisation cooperative;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "provider_id")
    private Organisation provider;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Membership() {}

    Membership(Organisation cooperative, Organisation provider, Role role, LocalDate from) {
        this.cooperative = cooperative;
        this.provider = provider;
        this.role = role;
        this.validFrom = from;
        this.validUntil = OPEN_END;
    }

    /** The same part taken by another provider, no earlier than that day. */
    Membership goingOnAs(Organisation heir, LocalDate day) {
        return goingOn(cooperative, heir, day);
    }

    /** The same provider taking the same part in another cooperative, no earlier than that day. */
    Membership goingOnIn(Organisation heir, LocalDate day) {
        return goingOn(heir, provider, day);
    }

    private Membership goingOn(Organisation in, Organisation who, LocalDate day) {
        var next = new Membership(in, who, role, validFrom.isBefore(day) ? day : validFrom);
        next.validUntil = validUntil;
        return next;
    }

    void endAfter(LocalDate lastDay) {
        validUntil = lastDay.plusDays(1);
    }

    public Organisation cooperative() {
        return cooperative;
    }

    public Organisation provider() {
        return provider;
    }

    public Role role() {
        return role;
    }

    public LocalDate from() {
        return validFrom;
    }

    /** The last day on which it takes part; absent while no end is known. */
    public Optional<LocalDate> lastDay() {
        return validUntil.equals(OPEN_END) ? Optional.empty() : Optional.of(validUntil.minusDays(1));
    }

    public boolean isActiveOn(LocalDate day) {
        return isActiveDuring(day, day);
    }

    /** Whether it takes part on any day from the first to the last, both included. */
    public boolean isActiveDuring(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && validUntil.isAfter(first);
    }
}
