package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.persona.PersonaPlot;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.FormInput;

import java.util.List;
import java.util.UUID;

/**
 * One journey, as it is read and filled.
 *
 * @param keeps whether the reader may change it
 * @param input of the form on the page
 * @param done what was just done, by its key below {@code persona.done}, or empty
 */
public record JourneyPage(JourneyView journey, boolean keeps, boolean own, FormInput input, String done) {

    public String address() {
        return "/klantreizen/" + journey.key();
    }

    public JourneyPicture picture() {
        return JourneyPicture.of(journey);
    }

    public Plate plot(Texts texts) {
        return PersonaPlot.of(journey.personas(), journey.axes(), PersonaPlot.Form.SMALL, texts);
    }

    public int open() {
        return journey.stages().size() * journey.personas().size()
                - journey.cells().size();
    }

    public String title(Texts texts) {
        return texts.get(
                "persona.journey.title",
                journey.title(),
                journey.personas().size(),
                journey.stages().size(),
                journey.keyMoments());
    }

    public String lead(Texts texts) {
        var about = journey.about().isEmpty() ? "" : journey.about() + "\n";
        return journey.frozenAt()
                .map(at -> about + texts.get("persona.journey.frozen", at))
                .orElse(open() > 0 && keeps ? about + texts.get("persona.journey.open", open()) : about)
                .strip();
    }

    /** Where one cell is filled. */
    public String cellAddress(Spot spot) {
        return rowAddress(spot.persona()) + "/" + spot.stage();
    }

    public String rowAddress(UUID persona) {
        return address() + "/invullen/" + persona;
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(new Crumb(texts.get("persona.crumb"), "/personas"), Crumb.here(journey.title()));
    }

    public List<Crumb> crumbs(Texts texts, String here) {
        return List.of(
                new Crumb(texts.get("persona.crumb"), "/personas"),
                new Crumb(journey.title(), address()),
                Crumb.here(here));
    }

    public SeenPersona persona(UUID key) {
        return journey.persona(key).orElseThrow();
    }
}
