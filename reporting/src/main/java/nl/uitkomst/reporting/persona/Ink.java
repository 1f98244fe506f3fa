package nl.uitkomst.reporting.persona;

import nl.uitkomst.reporting.outcome.ChartTheme;
import nl.uitkomst.reporting.outcome.Painting;
import nl.uitkomst.reporting.outcome.SvgMarkup;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is to be drawn, in its order: words and shapes at their places, put down before anything is drawn. */
final class Ink implements Painting {

    private static final BasicStroke SHAPE_EDGE = new BasicStroke(1.5f);
    private static final BasicStroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

    private final List<Mark> marks = new ArrayList<>();

    /** @param edge the line around a shape; absent when it is filled */
    private record Mark(
            @Nullable Shape shape,
            @Nullable BasicStroke edge,
            Color colour,
            String words,
            @Nullable Font font,
            float x,
            float y) {

        void on(Graphics2D canvas) {
            canvas.setPaint(colour);
            if (font != null) {
                canvas.setFont(font);
                canvas.drawString(words, x, y);
            } else if (edge == null) {
                canvas.fill(shape);
            } else {
                canvas.setStroke(edge);
                canvas.draw(shape);
            }
        }

        void in(InkMarkup markup) {
            if (font != null) {
                markup.words(words, font, colour, x, y);
            } else if (edge == null) {
                markup.fill(shape, colour);
            } else {
                markup.edge(shape, edge, colour);
            }
        }
    }

    @Override
    public void in(SvgMarkup markup) {
        var written = new InkMarkup(markup);
        marks.forEach(mark -> mark.in(written));
    }

    @Override
    public void on(Graphics2D canvas) {
        marks.forEach(mark -> mark.on(canvas));
    }

    int size() {
        return marks.size();
    }

    void words(String words, Font font, Color colour, double x, double y) {
        marks.add(new Mark(null, null, colour, words, font, (float) x, (float) y));
    }

    void fill(Shape shape, Color colour) {
        marks.add(new Mark(shape, null, colour, "", null, 0, 0));
    }

    void edge(Shape shape, BasicStroke stroke, Color colour) {
        marks.add(new Mark(shape, stroke, colour, "", null, 0, 0));
    }

    void block(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    void dashed(double x, double y, double width, double height, Color colour) {
        edge(new Rectangle2D.Double(x, y, width, height), DASHED, colour);
    }

    void line(double x1, double y1, double x2, double y2, float width, Color colour) {
        edge(new Line2D.Double(x1, y1, x2, y2), new BasicStroke(width), colour);
    }

    void dot(double x, double y, double radius, Color colour) {
        fill(circle(x, y, radius), colour);
    }

    void ring(double x, double y, double radius, float width, Color colour) {
        fill(circle(x, y, radius), Color.WHITE);
        edge(circle(x, y, radius), new BasicStroke(width), colour);
    }

    /** The mark of a key moment. */
    void diamond(double x, double y, double half, Color colour) {
        var diamond = new Path2D.Double();
        diamond.moveTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.lineTo(x - half, y);
        diamond.closePath();
        fill(diamond, colour);
    }

    /** The shape of a tone, which can be told apart without colour. */
    void shape(JourneyPicture.Tone tone, double x, double y, double half, Color colour) {
        switch (tone) {
            case QUIET -> {}
            case MET -> dot(x, y, half, colour);
            case WITHIN_TOLERANCE -> {
                var r = half * 0.9;
                fill(new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 90, 180, Arc2D.PIE), ChartTheme.WITHIN);
                edge(circle(x, y, r), SHAPE_EDGE, ChartTheme.WITHIN_EDGE);
            }
            case MISSED -> triangle(x, y, half, colour);
            case NO_DATA -> edge(circle(x, y, half * 0.85), SHAPE_EDGE, colour);
        }
    }

    private void triangle(double x, double y, double half, Color colour) {
        var triangle = new Path2D.Double();
        triangle.moveTo(x, y - half * 1.05);
        triangle.lineTo(x + half * 1.08, y + half * 0.9);
        triangle.lineTo(x - half * 1.08, y + half * 0.9);
        triangle.closePath();
        fill(triangle, colour);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
