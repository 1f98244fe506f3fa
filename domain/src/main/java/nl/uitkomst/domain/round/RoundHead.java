package nl.uitkomst.domain.round;

import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderStanding;

import java.time.Instant;

/**
 * The tender of a page about its dialogue, and how the reader stands to it.
 *
 * @param clientName the name of the organisation that commissions it
 * @param client whether the reader is of the organisation that commissions it
 * @param holds whether the reader holds the rounds
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
        Instant now) {}
