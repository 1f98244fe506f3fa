package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;

import java.util.List;
import java.util.stream.Stream;

/** The first sheet: what this workbook is for, by when, and how it is filled. */
final class ExplanationSheet {

    private static final int NUMBER = 1;
    private static final int TEXT = 2;
    private static final int TEXT_WIDTH = 92;
    private static final int CHARACTERS_IN_LINE = 88;
    private static final float LINE = 15;

    private final ReportForm form;
    private final Texts texts;
    private final Notation notation;

    ExplanationSheet(ReportForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    void write(SheetPen pen) {
        var band = new SheetBand(form, texts);
        pen.width(0, 2);
        pen.width(NUMBER, 20);
        pen.width(TEXT, TEXT_WIDTH);
        band.write(
                pen,
                texts.get("submission.explanation.title", band.period(), notation.dayAndDate(form.dueOn())),
                NUMBER,
                TEXT);
        var row = facts(pen, 3);
        row = list(pen, row + 1, "submission.explanation.steps", steps());
        list(pen, row + 1, "submission.explanation.rules", rules());
        pen.print(false, band.foot());
        pen.protect();
    }

    private int facts(SheetPen pen, int start) {
        var row = start;
        row = fact(pen, row, "contract", form.contractTitle() + " (" + form.contract() + ")");
        row = fact(pen, row, "municipality", form.municipality());
        row = fact(pen, row, "filler", form.fillerName());
        row = fact(
                pen,
                row,
                "period",
                texts.get(
                        "submission.explanation.period",
                        notation.date(form.period().start()),
                        notation.date(form.period().end())));
        return fact(pen, row, "due", notation.date(form.dueOn()));
    }

    private int fact(SheetPen pen, int row, String fact, String value) {
        pen.text(row, NUMBER, texts.get("submission.explanation.fact." + fact), Kind.SOFT_TEXT);
        pen.text(row, TEXT, value, Kind.PLAIN);
        return row + 1;
    }

    private int list(SheetPen pen, int start, String key, List<String> items) {
        pen.text(start, NUMBER, texts.get(key), Kind.HEADING);
        pen.height(start, 2 * LINE);
        var row = start + 1;
        for (var item : items) {
            pen.text(row, NUMBER, texts.get(item + ".head"), Kind.SOFT_TEXT);
            var said = texts.get(item + ".text");
            pen.text(row, TEXT, said, Kind.PLAIN);
            pen.height(row, LINE * (1 + said.length() / CHARACTERS_IN_LINE) + 5);
            row++;
        }
        return row;
    }

    private List<String> steps() {
        var steps = WorkbookLayout.tellsStory(form)
                ? Stream.of("fill", "tell", "control", "upload")
                : Stream.of("fill", "control", "upload");
        return steps.map("submission.explanation.step."::concat).toList();
    }

    private static List<String> rules() {
        return List.of(
                "submission.explanation.rule.zero",
                "submission.explanation.rule.none",
                "submission.explanation.rule.numbers",
                "submission.explanation.rule.privacy",
                "submission.explanation.rule.cells");
    }
}
