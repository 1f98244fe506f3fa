package nl.uitkomst.domain.term;

import java.time.LocalDate;

/**
 * A part of a contract that begins later than the contract itself.
 *
 * @param subject the part or area in words; of a KPI its code
 */
public record PhasedStart(Kind kind, String subject, LocalDate startsOn) {

    public enum Kind {
        PART,
        AREA,
        KPI
    }
}
