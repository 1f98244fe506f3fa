package nl.uitkomst.domain.persona;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A journey as it is read: with its axes, stages, personas, cells and research. That of a journey which a tender took stays as it was at that moment,
 * whatever becomes of its personas.
 *
 * @param organisation the id of its owner
 * @param illustrative whether it is a shipped example
 * @param stages from first to last
 * @param cells only those in which something is said
 * @param frozen since when it never changes
 */
public record JourneyView(
        UUID key,
        long organisation,
        String title,
        String about,
        boolean illustrative,
        Axes axes,
        List<Stage> stages,
        List<SeenPersona> personas,
        List<Cell> cells,
        List<HeldInquiry> research,
        @Nullable Instant frozen,
        long version) {

    public Optional<Cell> cell(Spot spot) {
        return cells.stream().filter(cell -> cell.spot().equals(spot)).findFirst();
    }

    public Optional<Cell> cell(UUID persona, String stage) {
        return cell(new Spot(persona, stage));
    }

    /** Every persona in every stage, persona by persona, whether something is said there or not. */
    public List<Spot> spots() {
        return personas.stream()
                .flatMap(persona -> stages.stream().map(stage -> new Spot(persona.key(), stage.key())))
                .toList();
    }

    public Optional<SeenPersona> persona(UUID persona) {
        return personas.stream().filter(one -> one.key().equals(persona)).findFirst();
    }

    public Optional<Stage> stage(String stage) {
        return stages.stream().filter(one -> one.key().equals(stage)).findFirst();
    }

    public long keyMoments() {
        return cells.stream().filter(cell -> cell.keyMoment().isPresent()).count();
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozen);
    }
}
