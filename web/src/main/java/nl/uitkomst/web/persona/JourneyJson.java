package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Cell;
import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.Stage;
import nl.uitkomst.web.ApiWords;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A journey as the API gives it: all that its map shows.
 *
 * @param asX the axis from left to right
 * @param asY the axis from below to above
 * @param vakken only those in which something is said
 * @param vastgelegd since when it never changes
 * @param versie to change it with
 */
public record JourneyJson(
        UUID sleutel,
        String titel,
        String over,
        PersonaJson.As asX,
        PersonaJson.As asY,
        List<Fase> fasen,
        List<PersonaJson> personas,
        List<Vak> vakken,
        List<Onderzoek> onderzoek,
        boolean voorbeeldcijfers,
        @Nullable Instant vastgelegd,
        long versie) {

    public record Fase(String sleutel, String naam) {

        static Fase of(Stage stage) {
            return new Fase(stage.key(), stage.name());
        }
    }

    /** @param sleutelmoment what changes here, when this is a key moment */
    public record Vak(
            UUID persona,
            String fase,
            String doet,
            String voelt,
            String nodig,
            @Nullable String sleutelmoment) {

        static Vak of(Cell cell) {
            return new Vak(
                    cell.spot().persona(), cell.spot().stage(), cell.does(), cell.feels(), cell.needs(), cell.moment());
        }
    }

    /** @param gevraagd absent where nobody counted it */
    public record Onderzoek(
            int nummer,
            String soort,
            @Nullable Integer gevraagd,
            int antwoorden,
            LocalDate van,
            LocalDate tot,
            String bron,
            String bevindingen) {

        static Onderzoek of(HeldInquiry held) {
            var inquiry = held.inquiry();
            return new Onderzoek(
                    held.number(),
                    ApiWords.of(inquiry.kind()),
                    inquiry.asked(),
                    inquiry.answered(),
                    inquiry.from(),
                    inquiry.until(),
                    inquiry.source(),
                    inquiry.findings());
        }
    }

    static JourneyJson of(JourneyView journey) {
        return new JourneyJson(
                journey.key(),
                journey.title(),
                journey.about(),
                PersonaJson.As.of(journey.axes().across()),
                PersonaJson.As.of(journey.axes().up()),
                journey.stages().stream().map(Fase::of).toList(),
                journey.personas().stream().map(PersonaJson::of).toList(),
                journey.cells().stream().map(Vak::of).toList(),
                journey.research().stream().map(Onderzoek::of).toList(),
                journey.illustrative(),
                journey.frozen(),
                journey.version());
    }
}
