package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.WorkbookLayout.Block;
import nl.uitkomst.reporting.submission.WorkbookLayout.Column;
import nl.uitkomst.reporting.submission.WorkbookLayout.Place;
import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;
import org.apache.poi.ss.util.CellRangeAddress;

import java.util.stream.Stream;

/** The sheet to fill: per KPI a block with a row for every organisation. */
final class InputSheet {

    private static final int HEADING_ROW = 2;
    private static final float LINE_HEIGHT = 20;
    private static final float TEXT_LINE = 14;
    private static final int DEFINITION_WIDTH = 190;
    private static final int LABEL_WIDTH = 18;

    private final ReportForm form;
    private final Texts texts;
    private final Notation notation;
    private final EntryText entryText;

    InputSheet(ReportForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.entryText = EntryText.in(texts);
    }

    void write(SheetPen pen) {
        var band = new SheetBand(form, texts);
        for (var column : Column.values()) {
            pen.width(column.index(), column.width());
        }
        pen.sheet().setColumnHidden(Column.KEY.index(), true);
        band.write(pen, texts.get("submission.input.title", band.period()), first(), last());
        heading(pen);
        WorkbookLayout.blocks(form).forEach(block -> write(pen, block));
        new InputRules(texts).apply(pen.sheet(), WorkbookLayout.blocks(form));
        pen.sheet().createFreezePane(Column.FIRST.index(), HEADING_ROW + 1);
        pen.sheet().setRepeatingRows(new CellRangeAddress(0, HEADING_ROW, -1, -1));
        pen.print(true, band.foot());
        pen.protect();
    }

    private void heading(SheetPen pen) {
        Stream.of(Column.values())
                .filter(column -> column != Column.KEY)
                .forEach(column -> pen.text(
                        HEADING_ROW, column.index(), texts.get("submission.input.column." + column), heading(column)));
        pen.height(HEADING_ROW, 2 * TEXT_LINE + 4);
    }

    private static Kind heading(Column column) {
        return switch (column) {
            case FIRST, SECOND, PREVIOUS -> Kind.FIGURE_COLUMN;
            case REASON, STATUS -> Kind.TEXT_COLUMN;
            case KEY, ORGANISATION -> Kind.COLUMN;
        };
    }

    private void write(SheetPen pen, Block block) {
        title(pen, block);
        headings(pen, block);
        block.places().forEach(place -> line(pen, place));
    }

    private void title(SheetPen pen, Block block) {
        pen.text(block.titleRow(), first(), block.kpi().name(), Kind.HEADING);
        pen.height(block.titleRow(), LINE_HEIGHT + 6);
        var about = about(block);
        pen.text(block.definitionRow(), first(), about, Kind.SOFT_TEXT);
        pen.merge(block.definitionRow(), first(), last());
        pen.height(block.definitionRow(), TEXT_LINE * lines(about, DEFINITION_WIDTH) + 4);
    }

    /** Definition, unit, what was agreed, and where the figures come from. */
    private String about(Block block) {
        var kpi = block.kpi();
        var target = block.places().get(0).line().target();
        var agreed = target == null
                ? texts.get("submission.input.noTarget")
                : texts.get("submission.input.target", notation.target(target, kpi));
        return texts.get("submission.input.about", kpi.definition(), kpi.unit(), agreed, kpi.source());
    }

    private void headings(SheetPen pen, Block block) {
        var kpi = block.kpi();
        var first = texts.get(LineField.FIRST.key(kpi.kind()), kpi.numeratorText());
        var second = LineField.SECOND.isAskedFor(kpi.kind()) ? second(kpi) : "";
        pen.text(block.headingRow(), first(), organisationHeading(kpi), Kind.COLUMN);
        pen.text(block.headingRow(), Column.FIRST.index(), first, Kind.FIGURE_COLUMN);
        pen.text(block.headingRow(), Column.SECOND.index(), second, Kind.FIGURE_COLUMN);
        pen.text(block.headingRow(), Column.REASON.index(), texts.get("submission.field.REASON"), Kind.TEXT_COLUMN);
        pen.text(block.headingRow(), Column.PREVIOUS.index(), previousHeading(), Kind.FIGURE_COLUMN);
        pen.text(block.headingRow(), Column.STATUS.index(), "", Kind.COLUMN);
        pen.height(block.headingRow(), TEXT_LINE * Math.max(lines(first, LABEL_WIDTH), lines(second, LABEL_WIDTH)) + 4);
    }

    private String second(KpiDefinition kpi) {
        var counted = kpi.denominatorText();
        return texts.get(LineField.SECOND.key(kpi.kind()), counted == null ? "" : counted)
                .strip();
    }

    private String organisationHeading(KpiDefinition kpi) {
        return texts.get("submission.input.organisation." + kpi.reportedBy());
    }

    private String previousHeading() {
        return texts.get(
                "submission.input.previous", notation.period(form.period().previous()));
    }

    private void line(SheetPen pen, Place place) {
        var line = place.line();
        var kind = line.kpi().kind();
        pen.height(place.row(), LINE_HEIGHT);
        pen.text(place.row(), Column.KEY.index(), WorkbookLayout.rowKey(line.key()), Kind.SOFT_TEXT);
        pen.text(place.row(), first(), line.organisationName(), Kind.LABEL);
        Stream.of(LineField.values()).forEach(field -> field(pen, place, field));
        pen.text(place.row(), Column.PREVIOUS.index(), entryText.of(line.previous(), line.kpi()), Kind.ASIDE);
        pen.formula(place.row(), Column.STATUS.index(), new LineFormula(texts).of(place.row(), kind), Kind.STATE);
    }

    private void field(SheetPen pen, Place place, LineField field) {
        var line = place.line();
        var column = Column.of(field).index();
        if (!field.isAskedFor(line.kpi().kind())) {
            pen.text(place.row(), column, "", Kind.CLOSED);
            return;
        }
        fill(pen, place.row(), column, line, field);
        pen.name(place.row(), column, WorkbookLayout.name(line.key(), field));
    }

    private static void fill(SheetPen pen, int row, int column, Line line, LineField field) {
        var figure = EntryText.figure(line.current(), field);
        if (field == LineField.REASON) {
            pen.text(row, column, EntryText.typed(line.current(), field), Kind.INPUT_TEXT);
        } else if (figure == null) {
            pen.text(row, column, "", pen.styles().input(format(line.kpi(), field)));
        } else {
            pen.number(row, column, figure, pen.styles().input(format(line.kpi(), field)));
        }
    }

    private static String format(KpiDefinition kpi, LineField field) {
        if (kpi.kind() == KpiKind.AMOUNT) {
            return "#,##0.00";
        }
        var mean = kpi.kind() == KpiKind.AVERAGE && field == LineField.FIRST;
        return mean ? "0." + "0".repeat(Math.max(1, kpi.decimals())) : "#,##0";
    }

    private static int first() {
        return Column.ORGANISATION.index();
    }

    private static int last() {
        return Column.STATUS.index();
    }

    private static int lines(String text, int width) {
        return Math.max(1, (text.length() + width - 1) / width);
    }
}
