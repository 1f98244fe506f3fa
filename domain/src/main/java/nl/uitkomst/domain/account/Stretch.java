package nl.uitkomst.domain.account;

import nl.uitkomst.domain.account.Standing.Presence;

import java.time.LocalDate;

/** From a day until a day in which an organisation has a part in a contract, and how it then stands to it. */
record Stretch(long contract, LocalDate from, LocalDate until, Standing standing) {

    Standing during(LocalDate first, LocalDate last) {
        var presence = from.isAfter(last) ? Presence.TO_COME : until.isAfter(first) ? Presence.BOUND : Presence.GONE;
        return new Standing(
                standing.relation(),
                standing.offered(),
                presence,
                standing.answers(),
                standing.judges(),
                standing.initiated());
    }
}
