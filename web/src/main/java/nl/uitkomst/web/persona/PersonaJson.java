package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Axis;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A persona as the API gives it.
 *
 * @param scores from 1 to 5, by the key of the axis
 * @param figuur the drawn figure that stands for it
 * @param beeld the key of the picture that was sent
 * @param versie to change it with
 */
public record PersonaJson(
        UUID sleutel,
        String naam,
        String uitspraak,
        String over,
        List<String> behoeften,
        Map<String, Integer> scores,
        @Nullable String figuur,
        @Nullable UUID beeld,
        String beeldBeschrijving,
        boolean voorbeeldcijfers,
        long versie) {

    public record As(String sleutel, String naam, String laag, String hoog) {

        static As of(Axis axis) {
            return new As(axis.key(), axis.name(), axis.low(), axis.high());
        }
    }

    /** @param vastgelegd since when it never changes */
    public record KlantreisRegel(
            UUID sleutel,
            String titel,
            int persona,
            int fasen,
            int ingevuld,
            int sleutelmomenten,
            @Nullable Instant vastgelegd) {

        static KlantreisRegel of(PersonaBoard.JourneyLine line) {
            return new KlantreisRegel(
                    line.key(),
                    line.title(),
                    line.personas(),
                    line.stages(),
                    line.filled(),
                    line.keyMoments(),
                    line.frozen());
        }
    }

    public record Alles(List<As> assen, List<PersonaJson> personas, List<KlantreisRegel> klantreizen) {

        static Alles of(PersonaBoard.Content board) {
            return new Alles(
                    board.axes().stream().map(As::of).toList(),
                    board.personas().stream().map(PersonaJson::of).toList(),
                    board.journeys().stream().map(KlantreisRegel::of).toList());
        }
    }

    static PersonaJson of(SeenPersona persona) {
        return new PersonaJson(
                persona.key(),
                persona.name(),
                persona.quote(),
                persona.about(),
                persona.needLines(),
                persona.scores(),
                persona.picture().drawn().map(ApiWords::of).orElse(null),
                persona.picture().upload(),
                persona.picture().alt(),
                persona.illustrative(),
                persona.version());
    }
}
