package nl.uitkomst.domain.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A seat as it was frozen when the voting opened, kept under its organisation. */
@Embeddable
class KeptPlace {

    @Column(name = "name")
    private String name;

    private int weight;

    private boolean present;

    @SuppressWarnings("NullAway")
    protected KeptPlace() {}

    KeptPlace(Place place) {
        this.name = place.name();
        this.weight = place.seat().weight();
        this.present = place.present();
    }

    Place of(long organisation) {
        return new Place(new Seat(organisation, weight), name, present);
    }
}
