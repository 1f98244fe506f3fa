package nl.uitkomst.reporting.outcome;

import javax.imageio.ImageIO;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Something that was drawn, of whatever kind: as lines for a page or as dots for a file, with a title and a description for whoever does not see it.
 *
 * @param painting draws it on a canvas of this size
 */
public record Plate(int width, int height, String title, String description, Painting painting) {

    /**
     * Markup to put into a page.
     *
     * @param id unlike any other in the page
     * @param cssClass by which the page shows or hides it
     */
    public String svg(String id, String cssClass) {
        return markup().inline(painting, id, cssClass, title, description);
    }

    /** A file of its own. */
    public String svgFile() {
        return markup().file(painting, title, description);
    }

    private SvgMarkup markup() {
        return new SvgMarkup(width, height, ChartForm.WIDE.fontSize());
    }

    /** @param scale dots for every point of the drawing; 2 is sharp in a document */
    public byte[] png(double scale) {
        var image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        try {
            prepare(g2, image);
            g2.scale(scale, scale);
            painting.on(g2);
        } finally {
            g2.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the picture", e);
        }
        return out.toByteArray();
    }

    private static void prepare(Graphics2D g2, BufferedImage image) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setColor(Color.WHITE);
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
    }
}
