package nl.uitkomst.reporting.outcome;

import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That drawing can still be measured; its figures mean nothing here. */
class DrawingSpeedTest {

    @Test
    void a_chart_of_ours_is_measured_against_a_bare_one() throws Exception {
        var kpi = DrawingSpeed.kpi();

        var measured = DrawingSpeed.measure(
                () -> DrawingSpeed.bareSvg(kpi),
                () -> KpiChart.of(kpi, Texts.in("nl"), ChartForm.WIDE).svgFile(),
                2);

        assertThat(measured.ratio()).isPositive();
        assertThat(DrawingSpeed.barePng(kpi)).isNotEmpty();
    }
}
