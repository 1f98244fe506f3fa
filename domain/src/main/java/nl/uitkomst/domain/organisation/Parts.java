package nl.uitkomst.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts that are taken in one cooperative, each for a stretch of time and in one role. */
record Parts(List<Membership> memberships) {

    /** All that are taken on at least one day from the first to the last, both included. */
    List<Membership> during(LocalDate first, LocalDate last) {
        return memberships.stream()
                .filter(known -> known.isActiveDuring(first, last))
                .toList();
    }

    List<Membership> of(Organisation provider, LocalDate first, LocalDate last) {
        return during(first, last).stream()
                .filter(known -> known.provider().publicId().equals(provider.publicId()))
                .toList();
    }

    boolean isTakenBy(Organisation provider, LocalDate first, LocalDate last) {
        return !of(provider, first, last).isEmpty();
    }

    /** The part of which no end is known. */
    Optional<Membership> openOf(Organisation provider) {
        return memberships.stream()
                .filter(known -> known.provider().publicId().equals(provider.publicId()))
                .filter(known -> known.lastDay().isEmpty())
                .findFirst();
    }

    /** Who takes part already goes on as it did. */
    void takeOver(Membership membership) {
        var last = membership.lastDay().orElse(Membership.OPEN_END);
        if (!isTakenBy(membership.provider(), membership.from(), last)) {
            memberships.add(membership);
        }
    }

    /** Ends before that day; what was to begin only later, never does. */
    void endOrForget(Membership known, LocalDate from) {
        if (known.from().isBefore(from)) {
            known.endAfter(from.minusDays(1));
        } else {
            memberships.remove(known);
        }
    }
}
