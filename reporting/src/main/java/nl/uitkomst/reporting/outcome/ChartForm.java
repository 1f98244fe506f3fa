package nl.uitkomst.reporting.outcome;

/** How large a chart is and how much stands in it. */
public enum ChartForm {
    /** On a desk, on paper, in a deck. */
    WIDE(900, 430, 13.5f, 24),
    /** On a phone: fewer periods, figures on their side. */
    NARROW(330, 330, 13f, 11),
    /** One of several beside each other: no axis, no figures. */
    SMALL(260, 104, 12f, 12);

    private final int width;
    private final int height;
    private final float fontSize;
    private final int periods;

    ChartForm(int width, int height, float fontSize, int periods) {
        this.width = width;
        this.height = height;
        this.fontSize = fontSize;
        this.periods = periods;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float fontSize() {
        return fontSize;
    }

    /** The most periods that can be told apart; the newest are kept. */
    int periods() {
        return periods;
    }
}
