package nl.uitkomst.domain.history;

import nl.uitkomst.domain.contract.Party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation that is bound by the contract.
 *
 * @param organisation its key, and under which other systems know it
 * @param until the first day on which it no longer is; the year 9999 while no end is known
 */
public record PartyState(
        long organisation, UUID publicId, String name, Party.Role role, LocalDate from, LocalDate until) {

    /** The last day on which it is bound; absent while no end is known. */
    public Optional<LocalDate> lastDay() {
        return until.equals(Party.OPEN_END) ? Optional.empty() : Optional.of(until.minusDays(1));
    }
}
