package nl.uitkomst.reporting.persona;

import nl.uitkomst.reporting.Texts;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures what the map of a journey takes, against the same words and shapes at known places, drawn on the same canvas and written as it comes. */
public final class JourneySpeed {

    private static final Texts TEXTS = Texts.in("nl");

    /** Medians in milliseconds. */
    public record Measured(double bare, double ours) {
        public double ratio() {
            return ours / bare;
        }
    }

    private JourneySpeed() {}

    public static void main(String[] arguments) throws Exception {
        var picture = SomeJourney.kept();
        var ink = JourneyMap.ink(picture, TEXTS);
        print(
                "as SVG",
                measure(() -> bareSvg(ink), () -> JourneyMap.of(picture, TEXTS).svgFile(), 400));
        print(
                "as PNG",
                measure(
                        () -> barePng(picture, ink),
                        () -> JourneyMap.of(picture, TEXTS).png(1),
                        60));
    }

    private static void print(String what, Measured measured) {
        System.out.printf(
                "The map of a journey %s: bare drawing %.2f ms, ours %.2f ms: %.2f times (aim at most 1.30)%n",
                what, measured.bare(), measured.ours(), measured.ratio());
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

    static String bareSvg(Ink ink) throws Exception {
        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null);
        var context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        var canvas = new SVGGraphics2D(context, false);
        ink.on(canvas);
        var out = new StringWriter();
        canvas.stream(canvas.getRoot(), out, false, false);
        return out.toString();
    }

    static byte[] barePng(JourneyPicture picture, Ink ink) throws Exception {
        var size = JourneyMap.of(picture, TEXTS);
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        ink.on(canvas);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
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
