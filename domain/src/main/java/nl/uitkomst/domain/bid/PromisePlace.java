package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Tender;

import java.util.List;
import java.util.Optional;

/**
 * A criterion under which something is promised.
 *
 * @param criterion about a persona in a stage, or another
 */
public record PromisePlace(Criterion criterion) {

    /** All those of a tender: by persona and stage, then the others. */
    public static List<PromisePlace> of(Tender tender) {
        return tender.setup().scored().stream().map(PromisePlace::new).toList();
    }

    /** @throws Missing when nothing is to be promised there */
    public static PromisePlace of(Tender tender, String key) {
        return of(tender).stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("criterion", key));
    }

    public String key() {
        return criterion.key();
    }

    /** Absent for a criterion that is not about a persona and a stage. */
    public Optional<Spot> spot() {
        return criterion.personaKey().flatMap(persona -> criterion.stageKey().map(stage -> new Spot(persona, stage)));
    }
}
