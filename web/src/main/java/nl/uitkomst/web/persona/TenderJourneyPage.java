package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.reporting.persona.JourneyPicture;
import nl.uitkomst.reporting.persona.PersonaPlot;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.TenderNav;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The journey on which a tender is judged, or its personas or research.
 *
 * @param part which of them: klantreis, personas or onderzoek
 * @param journey absent while the tender took none
 */
public record TenderJourneyPage(
        TenderNumber number,
        String title,
        String part,
        @Nullable JourneyView journey,
        TenderNav nav) {

    public Optional<JourneyView> seen() {
        return Optional.ofNullable(journey);
    }

    public boolean illustrative() {
        return journey != null && journey.illustrative();
    }

    public String address(String other) {
        return "/aanbestedingen/" + number + "/" + other;
    }

    /** Where the drawings and pictures of the journey are. */
    public String journeyAddress() {
        return journey == null ? "" : "/klantreizen/" + journey.key();
    }

    public JourneyPicture picture() {
        return JourneyPicture.of(seen().orElseThrow());
    }

    public Plate plot(PersonaPlot.Form form, Texts texts) {
        var shown = seen().orElseThrow();
        return PersonaPlot.of(shown.personas(), shown.axes(), form, texts);
    }

    public String heading(Texts texts) {
        return seen().map(shown -> switch (part) {
                    case "onderzoek" ->
                        texts.get(
                                "persona.research.title",
                                shown.research().size(),
                                shown.research().stream()
                                        .mapToLong(held -> held.inquiry().answered())
                                        .sum());
                    case "personas" ->
                        texts.get(
                                "persona.tender.personas",
                                shown.personas().size(),
                                shown.axes().across().name(),
                                shown.axes().up().name());
                    default ->
                        texts.get(
                                "persona.journey.title",
                                shown.title(),
                                shown.personas().size(),
                                shown.stages().size(),
                                shown.keyMoments());
                })
                .orElse(texts.get("persona.tender.none"));
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("layout.menu.aanbestedingen"), "/aanbestedingen"),
                new Crumb(title, "/aanbestedingen/" + number),
                Crumb.here(texts.get("persona.tender." + part + ".link")));
    }
}
