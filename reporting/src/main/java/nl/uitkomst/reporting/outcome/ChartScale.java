package nl.uitkomst.reporting.outcome;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The vertical axis: where it begins and ends, and the distance between its marks. */
public record ChartScale(double from, double to, double step) {
    private static final int MOST_STEPS = 6;
    private static final double[] ROUND = {1, 2, 5, 10};

    /** From zero, as bars must. */
    static ChartScale fromZero(List<Double> values) {
        var highest = Math.max(highest(values), 1e-9);
        var lowest = Math.min(0, lowest(values));
        var step = roundStep((highest - lowest) / MOST_STEPS);
        return new ChartScale(Math.floor(lowest / step) * step, Math.ceil(highest * 1.02 / step) * step, step);
    }

    /** Around the values, for a line that need not begin at zero. */
    static ChartScale around(List<Double> values) {
        var span = Math.max(highest(values) - lowest(values), Math.abs(highest(values)) * 0.02);
        var air = Math.max(span, 1e-9) * 0.15;
        var step = roundStep((span + 2 * air) / MOST_STEPS);
        var from = Math.floor((lowest(values) - air) / step) * step;
        var to = Math.ceil((highest(values) + air) / step) * step;
        return new ChartScale(lowest(values) >= 0 ? Math.max(0, from) : from, to, step);
    }

    /** One scale for charts that stand beside each other. */
    static ChartScale shared(List<ChartScale> scales) {
        var from = scales.stream().mapToDouble(ChartScale::from).min().orElse(0);
        var to = scales.stream().mapToDouble(ChartScale::to).max().orElse(1);
        var step = roundStep((to - from) / MOST_STEPS);
        return new ChartScale(Math.floor(from / step) * step, Math.ceil(to / step) * step, step);
    }

    private static double highest(List<Double> values) {
        return stream(values).max().orElse(1);
    }

    private static double lowest(List<Double> values) {
        return stream(values).min().orElse(0);
    }

    private static DoubleStream stream(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue);
    }

    private static double roundStep(double atLeast) {
        var magnitude = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (var round : ROUND) {
            if (round * magnitude >= atLeast * 0.999) {
                return round * magnitude;
            }
        }
        return 10 * magnitude;
    }

    /** The marks from low to high. */
    List<Double> marks() {
        return IntStream.rangeClosed(0, (int) Math.round((to - from) / step))
                .mapToObj(mark -> from + mark * step)
                .toList();
    }

    /** How many decimals the marks need to differ. */
    int decimals() {
        var decimals = 0;
        for (var rest = step; decimals < 4 && Math.abs(rest - Math.rint(rest)) > 1e-6; rest *= 10) {
            decimals++;
        }
        return decimals;
    }
}
