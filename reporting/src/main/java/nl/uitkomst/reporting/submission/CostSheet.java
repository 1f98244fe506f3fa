package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.submission.CostLine;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.WorkbookStyles.Kind;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

import java.util.List;

/** The sheet on which cost is filled: an organisation a row, a category a column. Hidden keys say which is which, also after sorting and moving. */
final class CostSheet {

    private static final int KEY = 0;
    private static final int ORGANISATION = 1;
    private static final int KEY_ROW = 3;
    private static final int HEADING_ROW = 4;
    private static final int FIRST_ROW = 5;
    private static final String FORMAT = "#,##0.00";
    private static final String LARGEST = "999999999999";

    private final ReportForm form;
    private final Texts texts;

    CostSheet(ReportForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    static List<CostCategory> categories(ReportForm form) {
        return form.costs().stream().map(CostLine::category).distinct().toList();
    }

    static List<Long> organisations(ReportForm form) {
        return form.costs().stream()
                .map(cost -> cost.key().organisation())
                .distinct()
                .toList();
    }

    /** What stands in the hidden row above the column of this category. */
    static String key(CostCategory category) {
        return CATEGORY_START + category.code();
    }

    /** What stands in the hidden column of the row of this organisation. */
    static String key(long organisation) {
        return ORGANISATION_START + organisation;
    }

    static final String CATEGORY_START = "kostensoort:";
    static final String ORGANISATION_START = "kosten:";

    void write(SheetPen pen) {
        var band = new SheetBand(form, texts);
        var categories = categories(form);
        var last = ORGANISATION + categories.size() + 2;
        widths(pen, categories.size());
        band.write(pen, texts.get("submission.cost.title", band.period()), ORGANISATION, last);
        pen.text(2, ORGANISATION, texts.get("submission.cost.about"), Kind.SOFT_TEXT);
        pen.merge(2, ORGANISATION, last);
        pen.height(2, 32);
        headings(pen, categories);
        var row = FIRST_ROW;
        for (var organisation : organisations(form)) {
            line(pen, row++, organisation, categories);
        }
        totals(pen, row, categories.size());
        amountsOnly(pen, row - 1, categories.size());
        pen.sheet().createFreezePane(ORGANISATION + 1, FIRST_ROW);
        pen.print(true, band.foot());
        pen.protect();
    }

    private static void widths(SheetPen pen, int categories) {
        pen.width(KEY, 2);
        pen.width(ORGANISATION, 34);
        for (var column = 1; column <= categories + 2; column++) {
            pen.width(ORGANISATION + column, 18);
        }
        pen.sheet().setColumnHidden(KEY, true);
    }

    private void headings(SheetPen pen, List<CostCategory> categories) {
        pen.text(HEADING_ROW, ORGANISATION, texts.get("submission.cost.organisation"), Kind.COLUMN);
        var column = ORGANISATION + 1;
        for (var category : categories) {
            pen.text(KEY_ROW, column, key(category), Kind.SOFT_TEXT);
            pen.text(HEADING_ROW, column++, category.name(), Kind.FIGURE_COLUMN);
        }
        pen.text(HEADING_ROW, column, texts.get("submission.cost.total"), Kind.FIGURE_COLUMN);
        pen.text(
                HEADING_ROW,
                column + 1,
                texts.get(
                        "submission.cost.previous",
                        Notation.in(texts).period(form.period().previous())),
                Kind.FIGURE_COLUMN);
        pen.height(HEADING_ROW, 32);
        pen.sheet().getRow(KEY_ROW).setZeroHeight(true);
    }

    private void line(SheetPen pen, int row, long organisation, List<CostCategory> categories) {
        var costs = form.costs().stream()
                .filter(cost -> cost.key().organisation() == organisation)
                .toList();
        pen.text(row, KEY, key(organisation), Kind.SOFT_TEXT);
        pen.text(row, ORGANISATION, costs.get(0).organisationName(), Kind.LABEL);
        pen.height(row, 21);
        for (var cost : costs) {
            var column = ORGANISATION + 1 + categories.indexOf(cost.category());
            var style = pen.styles().input(FORMAT);
            if (cost.current() == null) {
                pen.text(row, column, "", style);
            } else {
                pen.number(row, column, cost.current().amount(), style);
            }
        }
        var end = ORGANISATION + categories.size();
        pen.formula(row, end + 1, "SUM(" + at(row, ORGANISATION + 1) + ":" + at(row, end) + ")", Kind.ASIDE);
        pen.text(row, end + 2, previous(costs), Kind.ASIDE);
    }

    private String previous(List<CostLine> costs) {
        return costs.stream()
                .map(CostLine::previous)
                .filter(euro -> euro != null)
                .reduce((one, other) -> one.plus(other))
                .map(Notation.in(texts)::euro)
                .orElse("–");
    }

    private void totals(SheetPen pen, int row, int categories) {
        pen.text(row, ORGANISATION, texts.get("submission.cost.total"), Kind.TOTAL);
        for (var column = ORGANISATION + 1; column <= ORGANISATION + categories + 1; column++) {
            pen.formula(row, column, "SUM(" + at(FIRST_ROW, column) + ":" + at(row - 1, column) + ")", Kind.TOTAL);
        }
    }

    private void amountsOnly(SheetPen pen, int lastRow, int categories) {
        var sheet = pen.sheet();
        var constraint = sheet.getDataValidationHelper()
                .createNumericConstraint(
                        DataValidationConstraint.ValidationType.DECIMAL, OperatorType.BETWEEN, "0", LARGEST);
        var cells = new CellRangeAddressList();
        cells.addCellRangeAddress(
                new CellRangeAddress(FIRST_ROW, lastRow, ORGANISATION + 1, ORGANISATION + categories));
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(texts.get("submission.input.rule.title"), texts.get("submission.input.rule.number"));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private static String at(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
