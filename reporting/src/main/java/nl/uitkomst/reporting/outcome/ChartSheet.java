package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/** A chart that goes its own way, in a letter or a presentation: with its message above it, and below it how to read it and whose it is. */
public final class ChartSheet {
    private static final int WIDTH = 940;
    private static final int HEIGHT = 560;

    private ChartSheet() {}

    public static Drawing of(KpiInParts outcome, Texts texts, List<ChartMark> marks) {
        var kpi = outcome.kpi();
        var drawn = KpiChart.of(kpi, texts, ChartForm.WIDE, marks);
        var chart = drawn.chart();
        var sentences = KpiSentences.in(texts);
        chart.setBackgroundPaint(ChartTheme.PAPER);
        chart.setPadding(new RectangleInsets(18, 20, 14, 20));
        chart.addSubtitle(
                line(sentences.title(kpi).plain(), ChartTheme.strong(23), ChartTheme.INK, RectangleEdge.TOP, 0, 0));
        chart.addSubtitle(line(sentences.lead(kpi), ChartTheme.plain(15), ChartTheme.INK, RectangleEdge.TOP, 2, 14));
        chart.addSubtitle(
                line(whose(outcome, texts), ChartTheme.plain(12.5f), ChartTheme.SOFT, RectangleEdge.BOTTOM, 0, 0));
        chart.addSubtitle(
                line(legend(kpi, texts, marks), ChartTheme.plain(12.5f), ChartTheme.SOFT, RectangleEdge.BOTTOM, 10, 0));
        return new Drawing(chart, WIDTH, HEIGHT, drawn.title(), drawn.description());
    }

    private static TextTitle line(
            String text, Font font, Color colour, RectangleEdge edge, double above, double below) {
        var title = new TextTitle(
                text.isEmpty() ? " " : text,
                font,
                colour,
                edge,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(above, 0, below, 0));
        title.setTextAlignment(HorizontalAlignment.LEFT);
        return title;
    }

    public static String legend(KpiOutcome kpi, Texts texts) {
        return legend(kpi, texts, List.of());
    }

    /** How to read the chart, as far as it shows something that needs it. */
    public static String legend(KpiOutcome kpi, Texts texts, List<ChartMark> marks) {
        var notation = Notation.in(texts);
        var band = kpi.latest()
                .map(PeriodOutcome::target)
                .map(target -> notation.band(target.band(), kpi.definition()))
                .orElse("");
        var hasTarget = kpi.periods().stream().anyMatch(period -> period.target() != null);
        var provisional = kpi.periods().stream()
                .anyMatch(period -> period.state() == PeriodOutcome.State.PROVISIONAL && period.figure() != null);
        return Stream.of(
                        hasTarget ? texts.get("outcome.chart.lines") : "",
                        band.isEmpty() ? "" : texts.get("outcome.chart.band", band),
                        provisional ? texts.get("outcome.chart.provisional") : "",
                        marks.isEmpty() ? "" : texts.get("outcome.chart.marks"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
    }

    private static String whose(KpiInParts outcome, Texts texts) {
        var contract = outcome.contract();
        return Stream.of(
                        contract.title() + ", " + ContractSentences.place(contract.municipality()),
                        contract.number().text(),
                        contract.illustrative() ? texts.get("outcome.illustrative") : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }
}
