package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.KpiChart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small charts that were drawn lately. They are kept under all that they show, so that one that would look different is never found. */
final class SmallCharts {
    private static final int MOST = 2000;

    private static final Map<Shown, String> DRAWN = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shown, String> eldest) {
            return size() > MOST;
        }
    });

    private record Shown(KpiOutcome kpi, String language, String id) {}

    private SmallCharts() {}

    /** @param id unlike any other in the page */
    static String of(KpiOutcome kpi, Texts texts, String id) {
        var shown = new Shown(kpi, texts.language(), id);
        var drawn = DRAWN.get(shown);
        if (drawn == null) {
            drawn = KpiChart.of(kpi, texts, ChartForm.SMALL).svg(id, "small");
            DRAWN.put(shown, drawn);
        }
        return drawn;
    }
}
