package nl.uitkomst.web.persona;

import nl.uitkomst.domain.persona.Axes;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.SeenPersona;
import nl.uitkomst.domain.shared.Remembered;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.persona.PersonaPlot;

import java.util.List;

/** Small plots of personas, as they stand beside a message, that were drawn lately. */
public final class SmallPlots {

    private static final Remembered<Shown, String> DRAWN = new Remembered<>(500);

    private record Shown(List<SeenPersona> personas, Axes axes, String language) {}

    private SmallPlots() {}

    /** One to a page. */
    public static String of(JourneyView journey, Texts texts) {
        return DRAWN.of(
                new Shown(journey.personas(), journey.axes(), texts.language()),
                shown -> PersonaPlot.of(shown.personas(), shown.axes(), PersonaPlot.Form.SMALL, texts)
                        .svg("plot", "plot__drawing"));
    }
}
