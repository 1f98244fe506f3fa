package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.ArrayList;
import java.util.List;

import static java.util.stream.Collectors.joining;

/** What a chart shows, for whoever cannot see it: from when to when, from what to what, what was agreed, what is missing. */
final class ChartDescription {
    private ChartDescription() {}

    static String of(KpiOutcome kpi, ChartFigures figures, ChartMarks marks, Texts texts) {
        var notation = Notation.in(texts);
        var shown = figures.slots().stream()
                .map(ChartFigures.Slot::outcome)
                .filter(outcome -> outcome != null)
                .toList();
        var sentences = new ArrayList<String>();
        var present = shown.stream().filter(outcome -> outcome.figure() != null).toList();
        if (!present.isEmpty()) {
            sentences.add(texts.get(
                    "outcome.chart.from", at(present.get(0), notation), at(present.get(present.size() - 1), notation)));
        }
        targets(figures, notation, texts, kpi).forEach(sentences::add);
        missing(shown, notation, texts).forEach(sentences::add);
        sentences.addAll(marks.sentences(texts));
        sentences.add(ForecastSentences.in(texts).of(kpi));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(joining(" "));
    }

    private static String at(PeriodOutcome outcome, Notation notation) {
        return notation.figure(outcome) + " (" + notation.period(outcome.period()) + ")";
    }

    private static List<String> targets(ChartFigures figures, Notation notation, Texts texts, KpiOutcome kpi) {
        return figures.stretches().stream()
                .map(stretch -> texts.get(
                        "outcome.chart.agreed",
                        notation.period(figures.slots().get(stretch.from()).period()),
                        notation.target(stretch.target(), kpi.definition())))
                .toList();
    }

    private static List<String> missing(List<PeriodOutcome> shown, Notation notation, Texts texts) {
        return shown.stream()
                .filter(outcome -> outcome.figure() == null && outcome.noFigure() != NoFigure.NOT_SUBMITTED)
                .map(outcome -> notation.period(outcome.period()) + ": "
                        + KpiSentences.in(texts).noFigure(outcome) + ".")
                .toList();
    }
}
