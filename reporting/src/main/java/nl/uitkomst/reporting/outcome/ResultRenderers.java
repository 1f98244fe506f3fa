package nl.uitkomst.reporting.outcome;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** How results are drawn: as bars or as a line, what is provisional always as a dashed outline. */
final class ResultRenderers {
    private ResultRenderers() {}

    private static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** Solid bars; a dashed outline around nothing for what is provisional. */
    static final class Bars extends XYBarRenderer {
        private static final long serialVersionUID = 1;
        private final transient List<ChartFigures.Slot> slots;

        Bars(List<ChartFigures.Slot> slots) {
            this.slots = slots;
            setBarPainter(new StandardXYBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return slots.get(column).isProvisional() ? ChartTheme.PAPER : ChartTheme.SERIES;
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return slots.get(column).isProvisional() ? ChartTheme.SERIES : null;
        }

        @Override
        public Stroke getItemOutlineStroke(int row, int column) {
            return ChartTheme.PROVISIONAL;
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

    /** A line with a dot for every figure; towards what is provisional it is dashed and its dot is open. */
    static final class Line extends XYLineAndShapeRenderer {
        private static final long serialVersionUID = 1;
        private final transient List<ChartFigures.Slot> slots;

        private final double radius;

        Line(List<ChartFigures.Slot> slots, ChartForm form) {
            super(true, true);
            this.slots = slots;
            this.radius = form == ChartForm.SMALL ? 3 : 4.5;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return ChartTheme.SERIES;
        }

        /** A plain circle: half the markup of a shape that is moved, filled and outlined. */
        @Override
        protected void drawSecondaryPass(
                Graphics2D g2,
                XYPlot plot,
                XYDataset dataset,
                int pass,
                int series,
                int item,
                ValueAxis domain,
                Rectangle2D area,
                ValueAxis range,
                CrosshairState crosshair,
                EntityCollection entities) {
            var value = dataset.getYValue(series, item);
            if (Double.isNaN(value)) {
                return;
            }
            var x = domain.valueToJava2D(dataset.getXValue(series, item), area, plot.getDomainAxisEdge());
            var y = range.valueToJava2D(value, area, plot.getRangeAxisEdge());
            var circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            var open = slots.get(item).isProvisional();
            g2.setPaint(open ? ChartTheme.PAPER : ChartTheme.SERIES);
            g2.fill(circle);
            if (open) {
                g2.setPaint(ChartTheme.SERIES);
                g2.setStroke(ChartTheme.LINE);
                g2.draw(circle);
            }
        }

        @Override
        public Stroke getItemStroke(int row, int column) {
            return slots.get(column).isProvisional() ? ChartTheme.PROVISIONAL : ChartTheme.LINE;
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

    /** A stepped line without dots. */
    static XYLineAndShapeRenderer steps(Paint paint, Stroke stroke) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultPaint(paint);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesStroke(false);
        return renderer;
    }

    /** A dashed line with open dots, but none where it leaves the last figure. */
    static XYLineAndShapeRenderer forecast() {
        var renderer = new XYLineAndShapeRenderer(true, true) {
            private static final long serialVersionUID = 1;

            @Override
            public boolean getItemShapeVisible(int series, int item) {
                return item > 0;
            }
        };
        renderer.setSeriesShape(0, dot(4));
        renderer.setSeriesPaint(0, ChartTheme.SERIES);
        renderer.setSeriesStroke(0, ChartTheme.FORECAST);
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, ChartTheme.PAPER);
        renderer.setDrawOutlines(true);
        renderer.setSeriesOutlineStroke(0, ChartTheme.LINE);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, ChartTheme.SERIES);
        return renderer;
    }
}
