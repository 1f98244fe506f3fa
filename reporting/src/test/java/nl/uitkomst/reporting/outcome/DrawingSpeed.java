package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.reporting.Texts;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

import javax.imageio.ImageIO;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures what a chart of ours takes, against JFreeChart as it comes that draws the same bars and the same target at the same size. */
public final class DrawingSpeed {

    private static final Texts TEXTS = Texts.in("nl");

    /** Medians in milliseconds. */
    public record Measured(double bare, double ours) {
        public double ratio() {
            return ours / bare;
        }
    }

    private DrawingSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var kpi = kpi();
        print(
                "as SVG",
                measure(
                        () -> bareSvg(kpi),
                        () -> KpiChart.of(kpi, TEXTS, ChartForm.WIDE).svgFile(),
                        400));
        print(
                "as PNG",
                measure(
                        () -> barePng(kpi),
                        () -> KpiChart.of(kpi, TEXTS, ChartForm.WIDE).png(1),
                        100));
    }

    private static void print(String what, Measured measured) {
        System.out.printf(
                "A chart %s: bare JFreeChart %.2f ms, ours %.2f ms: %.2f times (aim at most 1.30)%n",
                what, measured.bare(), measured.ours(), measured.ratio());
    }

    static KpiOutcome kpi() {
        var some = SomeKpi.ratio("Terugval", SomeKpi.atMost("12", "1")).from(2024, 1);
        for (var i = 0; i < 12; i++) {
            some = some.reached(String.valueOf(40 + 7 * i % 20), String.valueOf(400 + i));
        }
        return some.outcome();
    }

    static Measured measure(Callable<?> bare, Callable<?> ours, int times) throws Exception {
        var bareTimes = new double[times];
        var ourTimes = new double[times];
        for (var turn = -times; turn < times; turn++) { // the first half warms up
            bareTimes[Math.max(0, turn)] = milliseconds(bare);
            ourTimes[Math.max(0, turn)] = milliseconds(ours);
        }
        return new Measured(median(bareTimes), median(ourTimes));
    }

    static String bareSvg(KpiOutcome kpi) throws IOException {
        var canvas = SvgCanvas.create();
        bare(kpi).draw(canvas, size());
        var out = new StringWriter();
        canvas.stream(canvas.getRoot(), out, false, false);
        return out.toString();
    }

    static byte[] barePng(KpiOutcome kpi) throws IOException {
        var image = new BufferedImage(ChartForm.WIDE.width(), ChartForm.WIDE.height(), BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        bare(kpi).draw(canvas, size());
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static JFreeChart bare(KpiOutcome kpi) {
        var results = new DefaultCategoryDataset();
        var targets = new DefaultCategoryDataset();
        for (var period : kpi.periods()) {
            results.addValue(
                    period.figure().rounded(1), "resultaat", period.period().toString());
            targets.addValue(period.target().high(), "norm", period.period().toString());
        }
        var chart = ChartFactory.createBarChart("Terugval", "periode", "%", results);
        var plot = chart.getCategoryPlot();
        plot.setDataset(1, targets);
        plot.setRenderer(1, new LineAndShapeRenderer(true, false));
        return chart;
    }

    private static Rectangle2D size() {
        return new Rectangle2D.Double(0, 0, ChartForm.WIDE.width(), ChartForm.WIDE.height());
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
