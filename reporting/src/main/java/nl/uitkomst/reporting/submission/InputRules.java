package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.WorkbookLayout.Block;
import nl.uitkomst.reporting.submission.WorkbookLayout.Column;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/** What the workbook itself refuses or offers while it is filled: whole numbers, amounts, usual reasons. The reader trusts none of it. */
final class InputRules {

    private static final String LARGEST = "999999999";

    private final Texts texts;

    InputRules(Texts texts) {
        this.texts = texts;
    }

    void apply(XSSFSheet sheet, List<Block> blocks) {
        for (var block : blocks) {
            figures(sheet, block, LineField.FIRST);
            if (LineField.SECOND.isAskedFor(block.kpi().kind())) {
                figures(sheet, block, LineField.SECOND);
            }
            reasons(sheet, block);
            highlight(sheet, block);
        }
    }

    private void figures(XSSFSheet sheet, Block block, LineField field) {
        var kind = block.kpi().kind();
        var counted = kind == KpiKind.RATIO || kind == KpiKind.COUNT || field == LineField.SECOND;
        var constraint = sheet.getDataValidationHelper()
                .createNumericConstraint(
                        counted
                                ? DataValidationConstraint.ValidationType.INTEGER
                                : DataValidationConstraint.ValidationType.DECIMAL,
                        OperatorType.BETWEEN,
                        "0",
                        LARGEST);
        var validation = sheet.getDataValidationHelper().createValidation(constraint, cells(block, Column.of(field)));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                texts.get("submission.input.rule.title"),
                texts.get("submission.input.rule." + (counted ? "whole" : "number")));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    /** A list to choose from, in which any other reason may be typed as well. */
    private void reasons(XSSFSheet sheet, Block block) {
        var usual = texts.get("submission.input.reasons").split("\\s*;\\s*");
        var helper = sheet.getDataValidationHelper();
        var validation =
                helper.createValidation(helper.createExplicitListConstraint(usual), cells(block, Column.REASON));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private void highlight(XSSFSheet sheet, Block block) {
        var formatting = sheet.getSheetConditionalFormatting();
        var words = new LineFormula(texts);
        var rules = List.of("HALF", "BOTH", "ABOVE").stream()
                .map(state -> formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, words.said(state)))
                .peek(rule -> {
                    var font = rule.createFontFormatting();
                    font.setFontColor(WorkbookStyles.color(WorkbookStyles.WRONG));
                    font.setFontStyle(false, true);
                })
                .toArray(org.apache.poi.ss.usermodel.ConditionalFormattingRule[]::new);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range(block, Column.STATUS)}, rules);
    }

    private static CellRangeAddressList cells(Block block, Column column) {
        return new CellRangeAddressList(block.firstRow(), block.lastRow(), column.index(), column.index());
    }

    private static CellRangeAddress range(Block block, Column column) {
        return new CellRangeAddress(block.firstRow(), block.lastRow(), column.index(), column.index());
    }
}
