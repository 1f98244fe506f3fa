package nl.uitkomst.domain.round;

import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderStanding;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The tender of a page about its dialogue, and how the reader stands to it.
 *
 * @param clientName the name of the organisation that commissions it
 * @param client whether the reader is of the organisation that commissions it
 * @param holds whether the reader holds the rounds
 * @param seen until when the reader has read this page; absent when it never did
 */
public record RoundHead(
        TenderNumber number,
        String title,
        boolean illustrative,
        Phase phase,
        TenderStanding standing,
        String clientName,
        boolean client,
        boolean holds,
        @Nullable Instant seen,
        Instant now) {

    /** Whether a candidate has not read what came at this moment; nothing is new in a tender that is over. */
    public boolean isNew(@Nullable Instant at) {
        return !client && !phase.isOver() && at != null && (seen == null || at.isAfter(seen));
    }
}
