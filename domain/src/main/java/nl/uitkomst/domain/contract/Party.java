package nl.uitkomst.domain.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation that is bound by a contract.
 *
 * @param from the first day on which it is
 * @param until the first day on which it no longer is; the year 9999 while no end is known
 * @param leads whether it reports for all on the side that does the work; needs saying only where there are several
 */
public record Party(long organisation, Role role, LocalDate from, LocalDate until, boolean leads) {

    public enum Role {
        CLIENT,
        CONTRACTOR,
        PARTNER
    }

    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** @throws IllegalArgumentException when it ends before it begins */
    public Party {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A party from " + from + " cannot end before " + until);
        }
    }

    /** One that needs not lead. */
    public Party(long organisation, Role role, LocalDate from, LocalDate until) {
        this(organisation, role, from, until, false);
    }

    /** The same party, until and including that day. */
    public Party endingOn(LocalDate lastDay) {
        return new Party(organisation, role, from, lastDay.plusDays(1), leads);
    }

    /** The last day on which it is bound; absent while no end is known. */
    public Optional<LocalDate> lastDay() {
        return until.equals(OPEN_END) ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    /** Whether it is bound on any day from the first to the last, both included. */
    public boolean isBoundDuring(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && until.isAfter(first);
    }

    /** Whether both are the same organisation, bound on the same day. */
    public boolean overlaps(Party other) {
        return organisation == other.organisation && from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean isBoundOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
