package nl.uitkomst.domain.contract;

import java.time.LocalDate;

/**
 * An organisation that is bound by a contract.
 *
 * @param from the first day on which it is
 * @param until the first day on which it no longer is; the year 9999 while no end is known
 */
public record Party(long organisation, Role role, LocalDate from, LocalDate until) {

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

    public boolean isBoundOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
