package nl.uitkomst.reporting.persona;

import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That drawing a journey can still be measured; its figures mean nothing here. */
class JourneySpeedTest {

    @Test
    void the_map_is_measured_against_its_bare_drawing() throws Exception {
        var picture = SomeJourney.kept();
        var ink = JourneyMap.ink(picture, Texts.in("nl"));

        var measured = JourneySpeed.measure(
                () -> JourneySpeed.bareSvg(ink),
                () -> JourneyMap.of(picture, Texts.in("nl")).svgFile(),
                2);

        assertThat(measured.ratio()).isPositive();
        assertThat(JourneySpeed.barePng(picture, ink)).isNotEmpty();
    }
}
