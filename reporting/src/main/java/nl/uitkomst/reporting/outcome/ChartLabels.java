package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static nl.uitkomst.reporting.outcome.ChartTheme.plain;
import static nl.uitkomst.reporting.outcome.ChartTheme.strong;

/** The words in a chart: every value, what was agreed, what is missing and why, what is expected. */
final class ChartLabels {
    private static final double LETTER = 0.5;

    private final KpiOutcome kpi;
    private final ChartFigures figures;
    private final Texts texts;
    private final Notation notation;
    private final ChartForm form;
    private final double slotWidth;
    private final float size;
    private final List<XYAnnotation> labels = new ArrayList<>();

    ChartLabels(KpiOutcome kpi, ChartFigures figures, Texts texts, ChartForm form, double slotWidth) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.form = form;
        this.slotWidth = slotWidth;
        this.size = form.fontSize();
    }

    List<XYAnnotation> all() {
        var upright = figures.slots().stream()
                .filter(ChartFigures.Slot::hasValue)
                .anyMatch(
                        slot -> width(notation.bareFigure(slot.outcome())) > slotWidth * (figures.bars() ? 0.72 : 0.8));
        for (var place = 0; place < figures.slots().size(); place++) {
            addValue(place, upright);
            addGap(place);
            addBreak(place);
        }
        addTargets();
        addForecast();
        return labels;
    }

    private double width(String text) {
        return text.length() * size * LETTER;
    }

    private double pixels(double value) {
        var scale = figures.scale();
        return (value - scale.from()) / (scale.to() - scale.from()) * (form.height() - 70);
    }

    private void addValue(int place, boolean upright) {
        var slot = figures.slots().get(place);
        if (!slot.hasValue()) {
            return;
        }
        var text = notation.bareFigure(slot.outcome());
        if (figures.bars()) {
            labels.add(onBar(place, slot, text, upright));
        } else {
            var isLast = place == lastValue();
            var font = isLast ? strong(size + 1) : plain(size);
            var value = ChartLabel.of(
                            isLast ? notation.figure(slot.outcome()) : text, font, ChartTheme.INK, place, slot.value())
                    .at(ChartLabel.Side.MIDDLE)
                    .shifted(0, isBelowTarget(slot) ? 20 : -11);
            if (!upright || isLast) {
                labels.add(value);
            }
        }
    }

    /** Written on the far side of the target, where its line does not cross the words. */
    private static boolean isBelowTarget(ChartFigures.Slot slot) {
        return slot.bounds().anyMatch(bound -> slot.value() < bound.doubleValue())
                && slot.target().high() == null;
    }

    private int lastValue() {
        return IntStream.range(0, figures.slots().size())
                .filter(i -> figures.slots().get(i).hasValue())
                .max()
                .orElse(-1);
    }

    private ChartLabel onBar(int place, ChartFigures.Slot slot, String text, boolean upright) {
        var needed = upright ? width(text) + 12 : size + 10;
        var inside = pixels(slot.value()) > needed;
        var colour = inside && !slot.isProvisional() ? ChartTheme.PAPER : ChartTheme.INK;
        var foot = inside ? Math.max(0, figures.scale().from()) : Math.max(0, slot.value());
        var label = ChartLabel.of(text, strong(upright ? size - 1 : size), colour, place, foot);
        return upright
                ? label.upright().shifted(size * 0.33, inside ? -8 : -5)
                : label.at(ChartLabel.Side.MIDDLE).shifted(0, inside ? -9 : -5);
    }

    private void addGap(int place) {
        var slot = figures.slots().get(place);
        if (slot.hasValue()
                || slot.outcome() == null
                || slot.outcome().noFigure() == null
                || slot.outcome().noFigure() == NoFigure.NOT_SUBMITTED) {
            return;
        }
        var words = KpiSentences.in(texts).noFigure(slot.outcome());
        var foot = figures.scale().from();
        if (longest(words) > slotWidth) {
            labels.add(ChartLabel.of(words, plain(size), ChartTheme.SOFT, place, foot)
                    .upright()
                    .shifted(size * 0.33, -8));
            return;
        }
        var lines = words.split(" ", 2);
        for (var line = 0; line < lines.length; line++) {
            labels.add(ChartLabel.of(lines[line], plain(size), ChartTheme.SOFT, place, foot)
                    .at(ChartLabel.Side.MIDDLE)
                    .shifted(0, -9 - (lines.length - 1 - line) * (size + 2)));
        }
    }

    private double longest(String words) {
        return Stream.of(words.split(" ")).mapToDouble(this::width).max().orElse(0);
    }

    private void addBreak(int place) {
        var slot = figures.slots().get(place);
        if (place == 0 || slot.outcome() == null || !slot.outcome().newVersion()) {
            return;
        }
        var scale = figures.scale();
        var left = place - 0.5;
        labels.add(new XYLineAnnotation(left, scale.from(), left, scale.to(), ChartTheme.BREAK, ChartTheme.MISSED));
        var atEnd = place > figures.slots().size() / 2;
        labels.add(ChartLabel.of(texts.get("outcome.chart.break"), plain(size), ChartTheme.MISSED, left, scale.to())
                .at(atEnd ? ChartLabel.Side.END : ChartLabel.Side.START)
                .shifted(atEnd ? -6 : 6, 8));
    }

    private void addTargets() {
        var stretches = figures.stretches();
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var target = notation.target(stretch.target(), kpi.definition());
            var words = form == ChartForm.NARROW ? target : i == 0 ? texts.get("outcome.chart.target", target) : target;
            if (form == ChartForm.NARROW && i > 0) {
                words = lastBound(stretch.target());
            }
            labels.add(ChartLabel.of(words, strong(size), ChartTheme.INK, stretch.from() - 0.5, above(stretch, words))
                    .shifted(4, figures.bars() ? -6 : -8));
        }
    }

    private String lastBound(Target target) {
        return notation.bound(target.high() == null ? target.low() : target.high(), kpi.definition());
    }

    /** High enough to clear the band and whatever stands where the words will be. */
    private double above(ChartFigures.Stretch stretch, String words) {
        var target = stretch.target();
        var highest = target.high() == null
                ? target.low().doubleValue()
                : target.high().add(target.band().beside(target.high())).doubleValue();
        var until = Math.min(figures.slots().size() - 1, stretch.from() + (int) ((width(words) + 4) / slotWidth));
        for (var place = stretch.from(); place <= until; place++) {
            var slot = figures.slots().get(place);
            if (slot.hasValue()) {
                highest = Math.max(highest, slot.value() + (figures.bars() ? 0 : valueLabelHeight(slot)));
            }
        }
        return highest;
    }

    private double valueLabelHeight(ChartFigures.Slot slot) {
        var scale = figures.scale();
        var pixel = (scale.to() - scale.from()) / (form.height() - 70);
        return isBelowTarget(slot) ? 0 : pixel * (size + 11);
    }

    private void addForecast() {
        var forecast = figures.forecast();
        if (forecast == null) {
            return;
        }
        var sentences = ForecastSentences.in(texts);
        var expected = texts.get(
                "outcome.chart.expected",
                String.valueOf(forecast.year()),
                sentences.expected(forecast.expected(), kpi.definition()));
        var right = figures.slots().size() - 0.5;
        var wide = form == ChartForm.WIDE;
        var high = forecast.high() == null ? forecast.expected() : forecast.high();
        labels.add(ChartLabel.of(
                        expected,
                        strong(size),
                        ChartTheme.INK,
                        right,
                        wide ? forecast.expected().doubleValue() : high.doubleValue())
                .at(wide ? ChartLabel.Side.START : ChartLabel.Side.END)
                .shifted(wide ? 10 : 0, wide ? 0 : -8));
        if (wide && forecast.low() != null && forecast.high() != null) {
            var between = texts.get(
                    "outcome.chart.between",
                    sentences.expected(forecast.low(), kpi.definition()),
                    sentences.expected(forecast.high(), kpi.definition()));
            labels.add(ChartLabel.of(
                            between,
                            plain(size),
                            ChartTheme.SOFT,
                            right,
                            forecast.expected().doubleValue())
                    .shifted(10, size + 4));
        }
    }
}
