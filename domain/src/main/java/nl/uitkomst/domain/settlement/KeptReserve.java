package nl.uitkomst.domain.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.uitkomst.domain.shared.Euro;

/** The equalisation reserve that a settlement reckons with, as it is kept with it. */
@Embeddable
class KeptReserve {

    @Column(name = "reserve_before")
    private Euro before;

    @Column(name = "reserve_interest")
    private Euro interest;

    @SuppressWarnings("NullAway")
    protected KeptReserve() {}

    KeptReserve(Reserve reserve) {
        this.before = reserve.before();
        this.interest = reserve.interest();
    }

    Reserve reserve() {
        return new Reserve(before, interest);
    }
}
