package nl.uitkomst.reporting.persona;

import nl.uitkomst.reporting.outcome.ChartTheme;
import nl.uitkomst.reporting.outcome.SvgMarkup;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

import static nl.uitkomst.reporting.outcome.SvgMarkup.number;

/** Writes shapes and words as markup for a page, each as the simplest element that shows it. */
final class InkMarkup {

    /** By the kinds of parts of a path, in the order of their numbers. */
    private static final String COMMANDS = "MLQCZ";

    private static final int[] PLACES = {2, 2, 4, 6, 0};

    private final SvgMarkup out;
    private final Map<Object, String> looks = new HashMap<>();

    private record WordsLook(Font font, Color colour) {}

    private record EdgeLook(BasicStroke stroke, Color colour) {}

    InkMarkup(SvgMarkup out) {
        this.out = out;
    }

    void words(String words, Font font, Color colour, double x, double y) {
        out.words(looks.computeIfAbsent(new WordsLook(font, colour), key -> look(font, colour)), x, y, words);
    }

    private String look(Font font, Color colour) {
        var size = number(font.getSize2D());
        return fill(colour)
                + (font.getFontName().contains("Semibold") ? " font-weight=\"600\"" : "")
                + (size.equals(out.fontSize()) ? "" : " font-size=\"" + size + "\"");
    }

    void fill(Shape shape, Color colour) {
        out.shape(looks.computeIfAbsent(colour, key -> fill(colour)), element(shape));
    }

    private static String fill(Color colour) {
        return colour.equals(ChartTheme.INK) ? "" : " fill=\"" + SvgMarkup.colour(colour) + "\"";
    }

    void edge(Shape shape, BasicStroke stroke, Color colour) {
        out.shape(looks.computeIfAbsent(new EdgeLook(stroke, colour), key -> edge(stroke, colour)), element(shape));
    }

    private static String edge(BasicStroke stroke, Color colour) {
        var look = new StringBuilder(" fill=\"none\" stroke=\"")
                .append(SvgMarkup.colour(colour))
                .append('"');
        if (stroke.getLineWidth() != 1) {
            look.append(" stroke-width=\"")
                    .append(number(stroke.getLineWidth()))
                    .append('"');
        }
        if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
            look.append(" stroke-linecap=\"square\"");
        }
        if (stroke.getDashArray() != null) {
            look.append(" stroke-dasharray=\"");
            for (var dash : stroke.getDashArray()) {
                look.append(number(dash)).append(',');
            }
            look.setCharAt(look.length() - 1, '"');
        }
        return look.toString();
    }

    private static String element(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            return "<rect x=\"" + number(box.getX()) + "\" y=\"" + number(box.getY()) + "\" width=\""
                    + number(box.getWidth()) + "\" height=\"" + number(box.getHeight()) + "\"/>";
        }
        if (shape instanceof Line2D line) {
            return "<line x1=\"" + number(line.getX1()) + "\" y1=\"" + number(line.getY1()) + "\" x2=\""
                    + number(line.getX2()) + "\" y2=\"" + number(line.getY2()) + "\"/>";
        }
        if (shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
            return "<circle cx=\"" + number(round.getCenterX()) + "\" cy=\"" + number(round.getCenterY()) + "\" r=\""
                    + number(round.getWidth() / 2) + "\"/>";
        }
        return path(shape);
    }

    private static String path(Shape shape) {
        var path = new StringBuilder("<path d=\"");
        var places = new double[6];
        for (var part = shape.getPathIterator(null); !part.isDone(); part.next()) {
            var command = part.currentSegment(places);
            path.append(COMMANDS.charAt(command));
            for (var i = 0; i < PLACES[command]; i++) {
                path.append(i == 0 ? "" : " ").append(number(places[i]));
            }
        }
        return path.append("\"/>").toString();
    }
}
