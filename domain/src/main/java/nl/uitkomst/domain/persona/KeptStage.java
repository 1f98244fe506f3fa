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

/** A stage as it is kept with its journey. */
@Entity
@Table(name = "journey_stage")
class KeptStage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "journey_id")
    private Journey journey;

    @Column(name = "stage_key")
    private String key;

    private String name;

    private int place;

    @SuppressWarnings("NullAway")
    protected KeptStage() {}

    KeptStage(Journey journey, Stage stage, int place) {
        this.journey = journey;
        this.key = stage.key();
        this.name = stage.name();
        this.place = place;
    }

    void become(String name, int place) {
        this.name = name;
        this.place = place;
    }

    String key() {
        return key;
    }

    int place() {
        return place;
    }

    Stage stage() {
        return new Stage(key, name);
    }
}
