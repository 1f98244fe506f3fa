package nl.uitkomst.reporting.outcome;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A few words beside a point of the chart, some pixels away from it. */
final class ChartLabel extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

    enum Side {
        START,
        MIDDLE,
        END
    }

    private final String text;
    private final transient Font font;
    private final Color colour;
    private final double x;
    private final double y;
    private double right;
    private double down;
    private Side side = Side.START;
    private boolean upright;

    private ChartLabel(String text, Font font, Color colour, double x, double y) {
        this.text = text;
        this.font = font;
        this.colour = colour;
        this.x = x;
        this.y = y;
    }

    static ChartLabel of(String text, Font font, Color colour, double x, double y) {
        return new ChartLabel(text, font, colour, x, y);
    }

    /** So many pixels to the right and down; both may be negative. */
    ChartLabel shifted(double pixelsRight, double pixelsDown) {
        right = pixelsRight;
        down = pixelsDown;
        return this;
    }

    /** Which part of the text stands at the point. */
    ChartLabel at(Side where) {
        side = where;
        return this;
    }

    /** Read from below to above, for where there is little room. */
    ChartLabel upright() {
        upright = true;
        return this;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domain,
            ValueAxis range,
            int index,
            PlotRenderingInfo info) {
        var left = domain.valueToJava2D(x, area, plot.getDomainAxisEdge()) + right;
        var base = range.valueToJava2D(y, area, plot.getRangeAxisEdge()) + down;
        draw(g2, left, base);
    }

    private void draw(Graphics2D g2, double left, double base) {
        g2.setFont(font);
        g2.setPaint(colour);
        if (upright) {
            var before = g2.getTransform();
            g2.rotate(-Math.PI / 2, left, base);
            g2.drawString(text, (float) left, (float) base);
            g2.setTransform(before);
        } else {
            g2.drawString(text, (float) (left - back(g2)), (float) base);
        }
    }

    private double back(Graphics2D g2) {
        var width = side == Side.START ? 0 : g2.getFontMetrics(font).stringWidth(text);
        return side == Side.MIDDLE ? width / 2.0 : width;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
