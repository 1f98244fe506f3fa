package nl.uitkomst.reporting.outcome;

import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The days that are marked in a chart: a line through it at each, with its label above the chart, in as many rows as they need to stay apart. */
final class ChartMarks {
    private static final double LETTER = 0.52;
    private static final double GAP = 14;
    private static final double FOOT = 70;

    private final List<Placed> placed;
    private final ChartFigures figures;
    private final ChartForm form;

    /**
     * A mark within the periods that are shown.
     *
     * @param x its place among them
     * @param row from 0, the one nearest to the chart
     * @param leftwards whether its label stands left of the line, where there is no room right of it
     */
    private record Placed(ChartMark mark, double x, int row, boolean leftwards) {}

    private ChartMarks(List<Placed> placed, ChartFigures figures, ChartForm form) {
        this.placed = placed;
        this.figures = figures;
        this.form = form;
    }

    /** @param slotWidth how many pixels one period has */
    static ChartMarks of(List<ChartMark> marks, ChartFigures figures, ChartForm form, double slotWidth) {
        var placed = new ArrayList<Placed>();
        var ends = new ArrayList<Double>();
        marks.stream().sorted(Comparator.comparing(ChartMark::day)).forEach(mark -> {
            var x = place(mark, figures);
            if (!Double.isNaN(x) && form != ChartForm.SMALL) {
                placed.add(placed(mark, x, slotWidth, figures.slots().size(), form, ends));
            }
        });
        return new ChartMarks(placed, figures, form);
    }

    private static Placed placed(
            ChartMark mark, double x, double slotWidth, int slots, ChartForm form, List<Double> ends) {
        var width = mark.label().length() * form.fontSize() * LETTER + GAP;
        var left = (x + 0.5) * slotWidth;
        var leftwards = left + width > slots * slotWidth;
        var from = leftwards ? left - width : left;
        var row = 0;
        while (row < ends.size() && ends.get(row) > from) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(0.0);
        }
        ends.set(row, from + width);
        return new Placed(mark, x, row, leftwards);
    }

    /** Within its period by its day; not a number outside the periods that are shown. */
    private static double place(ChartMark mark, ChartFigures figures) {
        for (var i = 0; i < figures.slots().size(); i++) {
            var period = figures.slots().get(i).period();
            if (!mark.day().isBefore(period.start()) && !mark.day().isAfter(period.end())) {
                var days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1.0;
                return i - 0.5 + ChronoUnit.DAYS.between(period.start(), mark.day()) / days;
            }
        }
        return Double.NaN;
    }

    /** What the labels need above the scale, in its own unit: outside it nothing is drawn. */
    double room() {
        var rows = placed.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
        var pixels = rows == 0 ? 0 : rows * lineHeight() + 6;
        return (figures.scale().to() - figures.scale().from()) * pixels / (form.height() - FOOT - pixels);
    }

    private double lineHeight() {
        return form.fontSize() + 4;
    }

    List<XYAnnotation> all() {
        return placed.stream().flatMap(this::drawn).toList();
    }

    private Stream<XYAnnotation> drawn(Placed one) {
        var scale = figures.scale();
        var side = one.leftwards() ? ChartLabel.Side.END : ChartLabel.Side.START;
        return Stream.of(
                new XYLineAnnotation(one.x(), scale.from(), one.x(), scale.to(), ChartTheme.HALO, ChartTheme.PAPER),
                new XYLineAnnotation(one.x(), scale.from(), one.x(), scale.to(), ChartTheme.LINE, ChartTheme.MARK),
                ChartLabel.of(
                                one.mark().label(),
                                ChartTheme.strong(form.fontSize()),
                                ChartTheme.INK,
                                one.x(),
                                scale.to())
                        .at(side)
                        .shifted(one.leftwards() ? 1 : -1, -5 - one.row() * lineHeight()));
    }

    /** What is marked, for whoever cannot see it. */
    List<String> sentences(Texts texts) {
        var notation = Notation.in(texts);
        return placed.stream()
                .map(one -> texts.get(
                        "outcome.chart.marked",
                        notation.date(one.mark().day()),
                        one.mark().label(),
                        one.mark().words()))
                .toList();
    }
}
