package nl.uitkomst.domain.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.LocalDate;

/** A standstill as it is kept: as the letters told it, and until when it lasts now that its clock may have been stopped. */
@Embeddable
class KeptStandstill {

    @Column(name = "standstill_from")
    private LocalDate from;

    @Column(name = "standstill_until")
    private LocalDate told;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @SuppressWarnings("NullAway")
    protected KeptStandstill() {}

    KeptStandstill(Standstill told) {
        this(told, told.until());
    }

    private KeptStandstill(Standstill told, LocalDate endsOn) {
        this.from = told.from();
        this.told = told.until();
        this.endsOn = endsOn;
    }

    /** The same after its clock stood still for so many days in all; it never becomes shorter. */
    KeptStandstill stopped(long days) {
        var later = Standstill.later(told, days);
        return new KeptStandstill(told(), later.isAfter(endsOn) ? later : endsOn);
    }

    /** The day on which the decision was sent. */
    LocalDate sentOn() {
        return from.minusDays(1);
    }

    /** Its last day, or this day when that comes first. */
    LocalDate lastBy(LocalDate day) {
        return day.isAfter(endsOn) ? endsOn : day;
    }

    Standstill told() {
        return new Standstill(from, told);
    }

    Standstill now() {
        return new Standstill(from, endsOn);
    }
}
