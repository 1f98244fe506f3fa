package nl.uitkomst.reporting.outcome;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/** The one look of all charts: colours that hold in grey and for the colour-blind, one font, four kinds of line. */
final class ChartTheme {
    static final Color INK = new Color(0x17212E);
    static final Color SOFT = new Color(0x4C5562);
    static final Color PAPER = Color.WHITE;
    static final Color SERIES = new Color(0x12436D);
    static final Color RANGE = new Color(0xE0E6EC);
    static final Color BAND = new Color(0xF6DCC6);
    static final Color GRID = new Color(0xE6E1D6);
    static final Color MARK = new Color(0x28A197);
    static final Color MISSED = new Color(0x801650);
    static final Color WITHIN = new Color(0xF46A25);
    static final Color WITHIN_EDGE = new Color(0x8A3A06);

    static final Stroke HAIR = new BasicStroke(1f);
    static final Stroke AXIS = new BasicStroke(1.5f);
    static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final Stroke HALO = new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final Stroke PROVISIONAL = dashed(2f, 5f, 3f);
    static final Stroke FORECAST = dashed(2f, 6f, 4f);
    static final Stroke RANGE_EDGE = dashed(1f, 2f, 3f);
    static final Stroke BREAK = dashed(1.5f, 1.5f, 3f);

    private ChartTheme() {}

    static Font plain(float size) {
        return ChartFonts.PLAIN.deriveFont(size);
    }

    static Font strong(float size) {
        return ChartFonts.STRONG.deriveFont(size);
    }

    private static Stroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {dash, gap}, 0f);
    }
}
