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

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

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

    /** Puts the stages of a journey in this order. A stage without a key is a new one and gets its own. */
    static void arrange(Journey journey, List<KeptStage> stages, List<Stage> planned) {
        var known = stages.stream().collect(Collectors.toMap(KeptStage::key, stage -> stage));
        var staying = planned.stream().map(Stage::key).collect(Collectors.toSet());
        stages.removeIf(stage -> !staying.contains(stage.key()));
        var taken = new HashSet<>(known.keySet());
        for (var place = 0; place < planned.size(); place++) {
            var stage = planned.get(place);
            var kept = known.get(stage.key());
            if (kept == null) {
                var key = Keys.of(stage.name(), taken);
                taken.add(key);
                stages.add(new KeptStage(journey, new Stage(key, stage.name()), place));
            } else {
                kept.become(stage.name(), place);
            }
        }
    }

    private void become(String name, int place) {
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
