package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.Verdict;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The five shapes of a verdict, which can be told apart without colour. */
final class VerdictShape {
    private VerdictShape() {}

    static void draw(Graphics2D g2, Verdict verdict, double x, double y, double size) {
        var half = size / 2;
        switch (verdict) {
            case MET -> fill(g2, ChartTheme.SERIES, circle(x, y, half));
            case WITHIN_TOLERANCE -> halfFilled(g2, x, y, half);
            case MISSED -> fill(g2, ChartTheme.MISSED, triangle(x, y, half));
            case NO_DATA -> outline(g2, circle(x, y, half * 0.85), ChartTheme.SOFT);
            case HIDDEN -> hatched(g2, x, y, half * 0.85);
        }
    }

    private static void halfFilled(Graphics2D g2, double x, double y, double half) {
        var r = half * 0.9;
        fill(g2, ChartTheme.WITHIN, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 90, 180, Arc2D.PIE));
        outline(g2, circle(x, y, r), ChartTheme.WITHIN_EDGE);
    }

    private static void hatched(Graphics2D g2, double x, double y, double half) {
        outline(g2, new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half), ChartTheme.SOFT);
        var stripes = new Path2D.Double();
        stripes.moveTo(x - half, y);
        stripes.lineTo(x, y - half);
        stripes.moveTo(x - half, y + half);
        stripes.lineTo(x + half, y - half);
        stripes.moveTo(x, y + half);
        stripes.lineTo(x + half, y);
        g2.draw(stripes);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape triangle(double x, double y, double half) {
        var triangle = new Path2D.Double();
        triangle.moveTo(x, y - half * 1.05);
        triangle.lineTo(x + half * 1.08, y + half * 0.9);
        triangle.lineTo(x - half * 1.08, y + half * 0.9);
        triangle.closePath();
        return triangle;
    }

    private static void fill(Graphics2D g2, Color colour, Shape shape) {
        g2.setPaint(colour);
        g2.fill(shape);
    }

    private static void outline(Graphics2D g2, Shape shape, Color colour) {
        g2.setPaint(colour);
        g2.setStroke(new BasicStroke(1.5f));
        g2.draw(shape);
    }
}
