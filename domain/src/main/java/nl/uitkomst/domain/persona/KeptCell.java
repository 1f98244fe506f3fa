package nl.uitkomst.domain.persona;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a persona goes through in a stage, as it is kept with its journey. */
@Entity
@Table(name = "journey_cell")
class KeptCell {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "journey_id")
    private Journey journey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "persona_id")
    private Persona persona;

    @Column(name = "stage_key")
    private String stage;

    private String does;

    private String feels;

    private String needs;

    @Column(name = "key_moment")
    private @Nullable String moment;

    @SuppressWarnings("NullAway")
    protected KeptCell() {}

    @SuppressWarnings("NullAway")
    KeptCell(Journey journey, Persona persona, Cell cell) {
        this.journey = journey;
        this.persona = persona;
        this.stage = cell.spot().stage();
        become(cell);
    }

    void become(Cell cell) {
        does = cell.does();
        feels = cell.feels();
        needs = cell.needs();
        moment = cell.moment();
    }

    boolean isAt(Spot spot) {
        return spot.equals(spot());
    }

    Spot spot() {
        return new Spot(persona.publicId(), stage);
    }

    Cell cell() {
        return new Cell(spot(), does, feels, needs, moment);
    }
}
