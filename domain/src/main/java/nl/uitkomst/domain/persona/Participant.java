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

import java.util.List;

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

    /** Lets these personas make a journey, in this order. */
    static void arrange(Journey journey, List<Participant> participants, List<Persona> personas) {
        participants.removeIf(one -> personas.stream().noneMatch(one::is));
        for (var place = 0; place < personas.size(); place++) {
            var persona = personas.get(place);
            var known = participants.stream().filter(one -> one.is(persona)).findFirst();
            if (known.isPresent()) {
                known.get().place = place;
            } else {
                participants.add(new Participant(journey, persona, place));
            }
        }
    }

    private boolean is(Persona other) {
        return persona.id() == other.id();
    }

    Persona persona() {
        return persona;
    }

    int place() {
        return place;
    }
}
