package nl.uitkomst.reporting.outcome;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/** The one look of all charts: colours that hold in grey and for the colour-blind, one font, four kinds of line. */
public final class ChartTheme {
    public static final Color INK = new Color(0x17212E);
    public static final Color SOFT = new Color(0x4C5562);
    public static final Color PAPER = Color.WHITE;
    public static final Color SERIES = new Color(0x12436D);
    public static final Color RANGE = new Color(0xE0E6EC);
    public static final Color BAND = new Color(0xF6DCC6);
    public static final Color GRID = new Color(0xE6E1D6);
    public static final Color MARK = new Color(0x28A197);
    public static final Color MISSED = new Color(0x801650);
    public static final Color WITHIN = new Color(0xF46A25);
    public static final Color WITHIN_EDGE = new Color(0x8A3A06);
    public static final Color MET_FILL = new Color(0xEEF3F7);
    public static final Color WITHIN_FILL = new Color(0xFDE6D3);

    public static final Stroke HAIR = new BasicStroke(1f);
    public static final Stroke AXIS = new BasicStroke(1.5f);
    public static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final Stroke HALO = new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    public static final Stroke PROVISIONAL = dashed(2f, 5f, 3f);
    public static final Stroke FORECAST = dashed(2f, 6f, 4f);
    public static final Stroke RANGE_EDGE = dashed(1f, 2f, 3f);
    public static final Stroke BREAK = dashed(1.5f, 1.5f, 3f);

    private ChartTheme() {}

    public static Font plain(float size) {
        return ChartFonts.PLAIN.deriveFont(size);
    }

    public static Font strong(float size) {
        return ChartFonts.STRONG.deriveFont(size);
    }

    private static Stroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {dash, gap}, 0f);
    }
}
