package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYDataset;

import java.awt.Color;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The results of a KPI against what was agreed in each period: bars or a line, the target as a stepped line in front of it, the band as a
 * tint behind it, and the verdicts below the axis.
 */
public final class KpiChart {
    private static final double BAR_WIDTH = 0.74;
    private static final double WIDEST_BAR = 72;
    private static final int ROOM_AT_THE_RIGHT = 152;

    private final KpiOutcome kpi;
    private final Texts texts;
    private final ChartForm form;
    private final ChartFigures figures;
    private final ChartMarks marks;

    private KpiChart(KpiOutcome kpi, Texts texts, ChartForm form, ChartFigures figures, List<ChartMark> marks) {
        this.kpi = kpi;
        this.texts = texts;
        this.form = form;
        this.figures = figures;
        this.marks = ChartMarks.of(marks, figures, form, slotWidth());
    }

    public static Drawing of(KpiOutcome kpi, Texts texts, ChartForm form) {
        return of(kpi, texts, form, List.of());
    }

    /** @param marks the days on which something began that may have moved it; not drawn in a small chart */
    public static Drawing of(KpiOutcome kpi, Texts texts, ChartForm form, List<ChartMark> marks) {
        return of(kpi, texts, form, ChartFigures.of(kpi, form), marks);
    }

    /** Charts of the same KPI to stand beside each other, all on one scale, in the order given. */
    public static List<Drawing> onOneScale(List<KpiOutcome> kpis, Texts texts, ChartForm form) {
        var figures = kpis.stream().map(kpi -> ChartFigures.of(kpi, form)).toList();
        var bars = figures.stream().anyMatch(ChartFigures::bars);
        var scale = ChartScale.shared(figures.stream().map(ChartFigures::scale).toList());
        var shared = bars && scale.from() > 0 ? new ChartScale(0, scale.to(), scale.step()) : scale;
        return IntStream.range(0, kpis.size())
                .mapToObj(i -> of(
                        kpis.get(i),
                        texts,
                        form,
                        new ChartFigures(
                                figures.get(i).slots(),
                                bars,
                                shared,
                                figures.get(i).forecast()),
                        List.of()))
                .toList();
    }

    private static Drawing of(
            KpiOutcome kpi, Texts texts, ChartForm form, ChartFigures figures, List<ChartMark> marks) {
        var it = new KpiChart(kpi, texts, form, figures, marks);
        var chart = new JFreeChart(null, null, it.plot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return new Drawing(
                chart,
                form,
                KpiSentences.in(texts).title(kpi).plain(),
                ChartDescription.of(kpi, figures, it.marks, texts));
    }

    private XYPlot plot() {
        var plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(form == ChartForm.SMALL ? new RectangleInsets(4, 2, 0, 2) : new RectangleInsets(8, 0, 0, 2));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainAxis(periods());
        plot.setRangeAxis(values());
        var results = results();
        background(results);
        addResults(plot, results);
        if (figures.forecast() != null) {
            addForecast(plot, results);
        }
        if (form != ChartForm.SMALL) {
            marks.all().forEach(mark -> results.addAnnotation(mark, Layer.FOREGROUND));
            new ChartLabels(kpi, figures, texts, form, slotWidth())
                    .all()
                    .forEach(label -> results.addAnnotation(label, Layer.FOREGROUND));
        }
        return plot;
    }

    // axes

    private PeriodAxis periods() {
        var axis = new PeriodAxis(figures.slots(), texts, form);
        var slots = Math.max(1, figures.slots().size());
        axis.setRange(-0.5, slots - 0.5 + (hasRoomAtTheRight() ? ROOM_AT_THE_RIGHT / slotWidth() : 0));
        return axis;
    }

    private boolean hasRoomAtTheRight() {
        return form == ChartForm.WIDE && figures.forecast() != null;
    }

    /** About how many pixels one period has; the axis at the left takes some forty. */
    private double slotWidth() {
        var axis = form == ChartForm.SMALL ? 4 : 46;
        var room = form.width() - axis - (hasRoomAtTheRight() ? ROOM_AT_THE_RIGHT : 0);
        return room / (double) Math.max(1, figures.slots().size());
    }

    private NumberAxis values() {
        var scale = figures.scale();
        var axis = new NumberAxis();
        axis.setRange(scale.from(), scale.to() + marks.room());
        axis.setTickUnit(new NumberTickUnit(scale.step(), new AxisFormat(kpi.definition(), scale, texts)));
        axis.setTickLabelFont(ChartTheme.plain(form.fontSize()));
        axis.setTickLabelPaint(ChartTheme.SOFT);
        axis.setTickLabelInsets(new RectangleInsets(0, 0, 0, 8));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setVisible(form != ChartForm.SMALL);
        return axis;
    }

    // results

    /** The target stands in front of bars, and behind a line, whose dots it would cover. */
    private void addResults(XYPlot plot, AbstractXYItemRenderer results) {
        var place = figures.bars() ? 0 : 2;
        plot.setDataset(place, dataset());
        plot.setRenderer(place, results);
        var steps = TargetSteps.of(figures.slots());
        if (figures.bars()) {
            plot.setDataset(1, steps);
            plot.setRenderer(1, ResultRenderers.steps(ChartTheme.PAPER, ChartTheme.HALO));
        }
        plot.setDataset(figures.bars() ? 2 : 0, steps);
        plot.setRenderer(figures.bars() ? 2 : 0, ResultRenderers.steps(ChartTheme.INK, ChartTheme.LINE));
    }

    private AbstractXYItemRenderer results() {
        return figures.bars()
                ? new ResultRenderers.Bars(figures.slots())
                : new ResultRenderers.Line(figures.slots(), form);
    }

    private XYDataset dataset() {
        var slots = figures.slots();
        var points = new double[2][slots.size()];
        for (var i = 0; i < slots.size(); i++) {
            points[0][i] = i;
            points[1][i] = slots.get(i).value();
        }
        var dataset = new DefaultXYDataset();
        dataset.addSeries("result", points);
        return figures.bars() ? new XYBarDataset(dataset, Math.min(BAR_WIDTH, WIDEST_BAR / slotWidth())) : dataset;
    }

    private void background(AbstractXYItemRenderer renderer) {
        var right = figures.slots().size() - 0.5;
        if (form != ChartForm.SMALL) {
            figures.scale().marks().stream()
                    .map(mark -> new XYLineAnnotation(-0.5, mark, right, mark, ChartTheme.HAIR, ChartTheme.GRID))
                    .forEach(line -> renderer.addAnnotation(line, Layer.BACKGROUND));
        }
        for (var stretch : figures.stretches()) {
            var target = stretch.target();
            if (target.high() != null) {
                renderer.addAnnotation(
                        band(
                                stretch,
                                target.high(),
                                target.high().add(target.band().beside(target.high()))),
                        Layer.BACKGROUND);
            }
            if (target.low() != null) {
                renderer.addAnnotation(
                        band(stretch, target.low().subtract(target.band().beside(target.low())), target.low()),
                        Layer.BACKGROUND);
            }
        }
    }

    private static XYAnnotation band(ChartFigures.Stretch stretch, BigDecimal from, BigDecimal to) {
        return box(stretch.from() - 0.5, from, stretch.to() + 0.5, to, ChartTheme.BAND);
    }

    private static XYAnnotation box(double left, BigDecimal from, double right, BigDecimal to, Color colour) {
        return new XYBoxAnnotation(left, from.doubleValue(), right, to.doubleValue(), null, null, colour);
    }

    // forecast

    private void addForecast(XYPlot plot, AbstractXYItemRenderer results) {
        var forecast = figures.forecast();
        var places = IntStream.range(0, figures.slots().size())
                .filter(i -> figures.slots().get(i).expected())
                .toArray();
        var first = places[0] - 0.42;
        var last = places[places.length - 1] + 0.42;
        if (forecast.low() != null && forecast.high() != null) {
            results.addAnnotation(
                    box(first, forecast.low(), last, forecast.high(), ChartTheme.RANGE), Layer.BACKGROUND);
            results.addAnnotation(edge(first, last, forecast.low()), Layer.FOREGROUND);
            results.addAnnotation(edge(first, last, forecast.high()), Layer.FOREGROUND);
        }
        plot.setDataset(3, expected(places, forecast.expected().doubleValue()));
        plot.setRenderer(3, ResultRenderers.forecast());
    }

    private static XYAnnotation edge(double left, double right, BigDecimal at) {
        return new XYLineAnnotation(
                left, at.doubleValue(), right, at.doubleValue(), ChartTheme.RANGE_EDGE, ChartTheme.SERIES);
    }

    /** From the last figure to what is expected. */
    private XYDataset expected(int[] places, double value) {
        var points = new double[2][places.length + 1];
        points[0][0] = places[0] - 1.0;
        points[1][0] =
                places[0] == 0 ? Double.NaN : figures.slots().get(places[0] - 1).value();
        for (var i = 0; i < places.length; i++) {
            points[0][i + 1] = places[i];
            points[1][i + 1] = value;
        }
        var dataset = new DefaultXYDataset();
        dataset.addSeries("expected", points);
        return dataset;
    }

    /** Writes the marks of the vertical axis in the unit of the KPI. */
    private static final class AxisFormat extends NumberFormat {
        private static final long serialVersionUID = 1;
        private final transient KpiDefinition definition;
        private final transient ChartScale scale;
        private final transient Notation notation;

        AxisFormat(KpiDefinition definition, ChartScale scale, Texts texts) {
            this.definition = definition;
            this.scale = scale;
            this.notation = Notation.in(texts);
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(notation.value(BigDecimal.valueOf(number), scale.decimals(), definition));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("The axis only writes");
        }
    }
}
