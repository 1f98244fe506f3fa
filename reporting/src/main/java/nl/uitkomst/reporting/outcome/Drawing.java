package nl.uitkomst.reporting.outcome;

import org.jfree.chart.JFreeChart;

import java.awt.geom.Rectangle2D;

/** A chart, ready to be drawn as lines for a page or as dots for a file. */
public final class Drawing {
    private final JFreeChart chart;
    private final int width;
    private final int height;
    private final String title;
    private final String description;

    Drawing(JFreeChart chart, ChartForm form, String title, String description) {
        this(chart, form.width(), form.height(), title, description);
    }

    Drawing(JFreeChart chart, int width, int height, String title, String description) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.title = title;
        this.description = description;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    JFreeChart chart() {
        return chart;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    /**
     * Markup to put into a page.
     *
     * @param id unlike any other in the page
     * @param cssClass by which the page shows or hides it
     */
    public String svg(String id, String cssClass) {
        return plate().svg(id, cssClass);
    }

    /** A file of its own. */
    public String svgFile() {
        return plate().svgFile();
    }

    /** @param scale dots for every point of the drawing; 2 is sharp in a document */
    public byte[] png(double scale) {
        return plate().png(scale);
    }

    private Plate plate() {
        return new Plate(
                width,
                height,
                title,
                description,
                canvas -> chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height)));
    }
}
