package nl.uitkomst.domain.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A name that an organisation had, until it took another. It is added, never changed. */
@Embeddable
public class FormerName {

    /** From when a name counts of which nobody knows since when it was used. */
    static final LocalDate ALWAYS = LocalDate.of(1000, 1, 1);

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected FormerName() {}

    FormerName(String name, LocalDate from, LocalDate until) {
        this.name = name;
        this.validFrom = from;
        this.validUntil = until;
    }

    public String name() {
        return name;
    }

    /** Absent when it is not known since when it was used. */
    public Optional<LocalDate> from() {
        return validFrom.equals(ALWAYS) ? Optional.empty() : Optional.of(validFrom);
    }

    public LocalDate lastDay() {
        return validUntil.minusDays(1);
    }

    LocalDate until() {
        return validUntil;
    }

    boolean isUsedOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validUntil);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormerName former
                && name.equals(former.name)
                && validFrom.equals(former.validFrom)
                && validUntil.equals(former.validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, validFrom, validUntil);
    }
}
