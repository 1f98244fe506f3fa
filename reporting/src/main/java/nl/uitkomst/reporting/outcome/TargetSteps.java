package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.Target;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The target as a line with a step wherever it changes and a gap wherever none was agreed. */
final class TargetSteps {
    private TargetSteps() {}

    static XYDataset of(List<ChartFigures.Slot> slots) {
        var dataset = new DefaultXYDataset();
        dataset.addSeries("low", line(slots, Target::low));
        dataset.addSeries("high", line(slots, Target::high));
        return dataset;
    }

    /** Only the corners of the line, so that a target that never changes is one stroke. */
    private static double[][] line(List<ChartFigures.Slot> slots, Function<Target, @Nullable BigDecimal> bound) {
        var points = new double[2][slots.size() * 2];
        var size = 0;
        for (var i = 0; i < slots.size(); i++) {
            var value = value(slots.get(i), bound);
            if (size >= 2 && value == points[1][size - 1]) {
                points[0][size - 1] = i + 0.5;
            } else {
                points[0][size] = i - 0.5;
                points[1][size++] = value;
                points[0][size] = i + 0.5;
                points[1][size++] = value;
            }
        }
        return new double[][] {Arrays.copyOf(points[0], size), Arrays.copyOf(points[1], size)};
    }

    private static double value(ChartFigures.Slot slot, Function<Target, @Nullable BigDecimal> bound) {
        var value = slot.target() == null ? null : bound.apply(slot.target());
        return value == null ? Double.NaN : value.doubleValue();
    }
}
