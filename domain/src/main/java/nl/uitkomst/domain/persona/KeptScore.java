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

/** The place of a persona on one axis. */
@Entity
@Table(name = "persona_score")
class KeptScore {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "persona_id")
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "axis_id")
    private KeptAxis axis;

    private int score;

    @SuppressWarnings("NullAway")
    protected KeptScore() {}

    KeptScore(Persona persona, KeptAxis axis, int score) {
        this.persona = persona;
        this.axis = axis;
        this.score = score;
    }

    void become(int score) {
        this.score = score;
    }

    String axis() {
        return axis.key();
    }

    int score() {
        return score;
    }
}
