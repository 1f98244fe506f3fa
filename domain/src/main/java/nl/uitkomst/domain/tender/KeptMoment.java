package nl.uitkomst.domain.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** A moment of the calendar as it is kept. */
@Embeddable
class KeptMoment {

    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway")
    protected KeptMoment() {}

    KeptMoment(Instant at) {
        this.at = at;
    }

    Instant at() {
        return at;
    }
}
