package nl.uitkomst.domain.contract;

import java.time.LocalDate;

/** From the first day of a contract to its last, both included. */
public record Term(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException when the last day is not after the first */
    public Term {
        if (!first.isBefore(last)) {
            throw new IllegalArgumentException("A term from " + first + " cannot end on " + last);
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
