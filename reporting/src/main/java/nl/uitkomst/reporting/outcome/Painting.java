package nl.uitkomst.reporting.outcome;

import java.awt.Graphics2D;

/** What stands on a plate. It can be drawn on any canvas; what knows its own shapes can also be written as markup without a canvas between. */
@FunctionalInterface
public interface Painting {

    void on(Graphics2D canvas);

    default void in(SvgMarkup markup) {
        var canvas = SvgCanvas.create();
        on(canvas);
        markup.drawn(canvas.getRoot());
    }
}
