package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.WorkbookLayout.Column;
import org.apache.poi.ss.util.CellReference;

/** The formula beside a line that says, while someone fills it, whether it is still empty or cannot be right. */
final class LineFormula {

    private final Texts texts;

    LineFormula(Texts texts) {
        this.texts = texts;
    }

    String of(int row, KpiKind kind) {
        var first = at(Column.FIRST, row);
        var second = LineField.SECOND.isAskedFor(kind) ? at(Column.SECOND, row) : first;
        var reason = at(Column.REASON, row);
        var right =
                kind == KpiKind.RATIO ? choose(first + ">" + second, said("ABOVE"), said("FILLED")) : said("FILLED");
        var figures = choose("OR(%s=\"\",%s=\"\")".formatted(first, second), said("HALF"), right);
        var none = "AND(%s=\"\",%s=\"\")".formatted(first, second);
        var withReason = choose(none, said("NOT_DELIVERED"), said("BOTH"));
        var withoutReason = choose(none, said("EMPTY"), figures);
        return choose(reason + "<>\"\"", withReason, withoutReason);
    }

    /** As text in a formula. */
    String said(String state) {
        return '"' + texts.get("submission.input.status." + state).replace("\"", "\"\"") + '"';
    }

    private static String choose(String condition, String yes, String no) {
        return "IF(" + condition + "," + yes + "," + no + ")";
    }

    private static String at(Column column, int row) {
        return new CellReference(row, column.index()).formatAsString();
    }
}
