package nl.uitkomst.domain.tender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A tender as it stands in a list of someone for whom there is something in it.
 *
 * @param client the name of the organisation that commissions it
 * @param applied for the client only, and zero for everybody else: how many applied and were not heard yet
 * @param undecided for the client only: how many of those it has not decided on
 */
public record TenderLine(
        TenderNumber number,
        String title,
        String client,
        boolean illustrative,
        TenderStanding standing,
        @Nullable Instant selectedAt,
        @Nullable Instant applyUntil,
        @Nullable Instant bidUntil,
        int applied,
        int undecided) {}
