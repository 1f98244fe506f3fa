package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;

/** The sheet for the story beside the figures, in four parts. */
final class NarrativeSheet {

    static final int TEXT = 1;
    static final int FIRST_ROW = 3;
    static final int ROWS_PER_SECTION = 4;

    private static final int WIDTH = 112;
    private static final float BOX_HEIGHT = 130;

    private final ReportForm form;
    private final Texts texts;

    NarrativeSheet(ReportForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    void write(SheetPen pen) {
        var band = new SheetBand(form, texts);
        pen.width(0, 2);
        pen.width(TEXT, WIDTH);
        pen.width(TEXT + 1, 2);
        band.write(pen, texts.get("submission.narrative.title", band.period()), TEXT, TEXT + 1);
        for (var section : NarrativeSection.values()) {
            section(pen, section);
        }
        pen.print(false, band.foot());
        pen.protect();
    }

    /** Where a section stands unless it was moved. */
    static LineFinder.Spot spot(NarrativeSection section) {
        return new LineFinder.Spot(FIRST_ROW + section.ordinal() * ROWS_PER_SECTION + 2, TEXT);
    }

    private void section(SheetPen pen, NarrativeSection section) {
        var row = FIRST_ROW + section.ordinal() * ROWS_PER_SECTION;
        pen.text(row, TEXT, texts.get("submission.narrative." + section), Kind.HEADING);
        pen.text(row + 1, TEXT, texts.get("submission.narrative." + section + ".hint"), Kind.SOFT_TEXT);
        pen.text(row + 2, TEXT, form.narrative().getOrDefault(section, ""), Kind.LONG_TEXT);
        pen.height(row, 24);
        pen.height(row + 2, BOX_HEIGHT);
        pen.name(row + 2, TEXT, WorkbookLayout.name(section));
    }
}
