package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.submission.LineKey;

/** The three places to fill on a line, in a workbook and on the screen alike. */
public enum LineField {
    /** The numerator of a ratio, the mean of an average, else the number itself. */
    FIRST("cijfer1"),
    /** The denominator of a ratio, or the respondents of an average. */
    SECOND("cijfer2"),
    /** Why nothing is delivered. */
    REASON("reden");

    private final String word;

    LineField(String word) {
        this.word = word;
    }

    /** The word by which names of cells and fields of forms end. */
    public String word() {
        return word;
    }

    /** What the cell or the field of a form is called in which this is filled. A code may hold hyphens, the name of a cell may not. */
    public String name(LineKey line) {
        return "invoer_%s_%d_%s".formatted(line.kpi().text().replace('-', '.'), line.organisation(), word);
    }

    public boolean isAskedFor(KpiKind kind) {
        return this != SECOND || kind == KpiKind.RATIO || kind == KpiKind.AVERAGE;
    }

    /** The key of what this place is called for this kind of KPI. */
    public String key(KpiKind kind) {
        return "submission.field." + (this == REASON ? "REASON" : kind + "." + this);
    }
}
