package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.organisation.Membership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A provider that takes part in the cooperative of a contractor.
 *
 * @param until the first day on which it no longer does; the year 9999 while no end is known
 */
public record MemberState(
        long cooperative,
        long organisation,
        UUID publicId,
        String name,
        Membership.Role role,
        LocalDate from,
        LocalDate until) {

    /** The last day on which it takes part; absent while no end is known. */
    public Optional<LocalDate> lastDay() {
        return until.equals(Party.OPEN_END) ? Optional.empty() : Optional.of(until.minusDays(1));
    }
}
