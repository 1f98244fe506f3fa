package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.CleanText;

/**
 * A firm or organisation that takes part in a candidate.
 *
 * @param leads whether it speaks for all of them
 */
public record Member(String name, Kind kind, boolean leads) {

    public enum Kind {
        TRANSPORT,
        ICT,
        MANUFACTURER,
        WELFARE,
        OTHER
    }

    public Member {
        name = CleanText.of(name);
    }
}
