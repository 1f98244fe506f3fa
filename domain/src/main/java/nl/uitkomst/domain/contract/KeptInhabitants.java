package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/** The inhabitants of one client in one contract year as they hold from a day on, as they are kept. They are replaced, never changed. */
@Embeddable
class KeptInhabitants {

    @Column(name = "organisation_id")
    private long organisation;

    private int year;

    private int inhabitants;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected KeptInhabitants() {}

    KeptInhabitants(Inhabitants.Count count, LocalDate from, LocalDate until) {
        organisation = count.organisation();
        year = count.year();
        inhabitants = count.inhabitants();
        validFrom = from;
        validUntil = until;
    }

    KeptInhabitants until(LocalDate day) {
        return new KeptInhabitants(count(), validFrom, day);
    }

    boolean isAgreedLast() {
        return validUntil.equals(Party.OPEN_END);
    }

    boolean isOf(long other, int otherYear) {
        return organisation == other && year == otherYear;
    }

    Inhabitants.Count count() {
        return new Inhabitants.Count(organisation, year, inhabitants);
    }

    LocalDate from() {
        return validFrom;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptInhabitants kept
                && kept.count().equals(count())
                && kept.validFrom.equals(validFrom)
                && kept.validUntil.equals(validUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, year, validFrom);
    }
}
