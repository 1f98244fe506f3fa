package nl.uitkomst.domain.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.account.Person;

import java.time.Instant;

/** The reason for which someone let a signal of the calendar be, as it is kept. */
@Embeddable
class KeptOverruling {

    private String reason;

    /** What the signal said, since another calendar gives another signal. */
    private String about;

    @Column(name = "overruled_by")
    private String by;

    @Column(name = "overruled_at")
    private Instant at;

    @SuppressWarnings("NullAway")
    protected KeptOverruling() {}

    KeptOverruling(String reason, String about, Person by, Instant at) {
        this.reason = reason;
        this.about = about;
        this.by = by.name();
        this.at = at;
    }

    Overruling of(String signal) {
        return new Overruling(signal, reason, about, by, at);
    }
}
