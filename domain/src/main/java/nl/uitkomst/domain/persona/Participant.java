package nl.uitkomst.domain.persona;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A persona that makes a journey. */
@Entity
@Table(name = "journey_persona")
class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "journey_id")
    private Journey journey;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "persona_id")
    private Persona persona;

    private int place;

    @SuppressWarnings("NullAway")
    protected Participant() {}

    Participant(Journey journey, Persona persona, int place) {
        this.journey = journey;
        this.persona = persona;
        this.place = place;
    }

    void move(int place) {
        this.place = place;
    }

    Persona persona() {
        return persona;
    }

    int place() {
        return place;
    }
}
