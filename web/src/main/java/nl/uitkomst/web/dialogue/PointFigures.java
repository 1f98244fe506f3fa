package nl.uitkomst.web.dialogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.dialogue.AgendaFacts;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.OwnPart;
import nl.uitkomst.domain.dialogue.Point;
import nl.uitkomst.domain.dialogue.SheetPoint;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.dialogue.PartFacts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.outcome.KpiSentences;

import java.util.Optional;

/** What the figures say of a point that is about a KPI, or about what the municipality does itself. */
@RequestScoped
public class PointFigures {

    @Inject
    Outcomes outcomes;

    @Inject
    AgendaFacts facts;

    /**
     * A chart of the KPI until the period that is talked about.
     *
     * @param sentence what the chart shows
     * @param page where all periods are
     */
    public record Chart(String sentence, String wide, String narrow, String page) {}

    /** What figures tell of a part of what the municipality does itself, to stand beside the judgement on it; empty for any other point. */
    String fact(Person reader, DialogueSheet sheet, SheetPoint point, Texts texts) {
        if (point.kind() != Point.Kind.OWN_PART) {
            return "";
        }
        var situation = facts.of(reader, sheet.key().contract(), sheet.key().period());
        return PartFacts.of(situation, texts).client(OwnPart.valueOf(point.subject()));
    }

    Optional<Chart> of(Person reader, DialogueSheet sheet, SheetPoint point, Texts texts) {
        if (point.kind() != Point.Kind.KPI) {
            return Optional.empty();
        }
        var number = sheet.key().contract();
        var kpi = outcomes.kpi(reader, number, new KpiCode(point.subject()), new PeriodRange(null, sheet.period()))
                .kpi();
        if (kpi.periods().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                KpiSentences.in(texts).title(kpi).marked(),
                KpiChart.of(kpi, texts, ChartForm.WIDE).svg("g-breed", "wide"),
                KpiChart.of(kpi, texts, ChartForm.NARROW).svg("g-smal", "narrow"),
                "/contracten/" + number + "/kpis/" + point.subject()));
    }
}
