package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;

/** The band at the top of every sheet: what it is about, and that its figures are examples when they are. */
final class SheetBand {

    private static final float MESSAGE_HEIGHT = 39;
    private static final float LINE_HEIGHT = 21;

    private final ReportForm form;
    private final Texts texts;

    SheetBand(ReportForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    String title() {
        return texts.get("submission.workbook.title", period(), form.contractTitle());
    }

    String period() {
        return Notation.in(texts).period(form.period());
    }

    /** Fills two rows over these columns. */
    void write(SheetPen pen, String message, int first, int last) {
        pen.fill(0, 0, last, Kind.MESSAGE);
        pen.fill(1, 0, last, Kind.BAND);
        pen.text(0, first, message, Kind.MESSAGE);
        pen.marked(1, first, form.illustrative() ? mark() : "", place());
        pen.height(0, MESSAGE_HEIGHT);
        pen.height(1, LINE_HEIGHT);
    }

    String foot() {
        var foot = title() + " · " + form.fillerName();
        return form.illustrative() ? mark() + " · " + foot : foot;
    }

    private String mark() {
        return texts.get("submission.workbook.illustrative");
    }

    private String place() {
        return texts.get("submission.workbook.place", form.contractTitle(), form.municipality(), form.fillerName());
    }
}
