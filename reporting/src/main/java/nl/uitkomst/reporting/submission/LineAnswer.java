package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.Finding.Severity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What someone answered on one line, in a workbook or on the screen: an entry, or what keeps it from being one. Whether the figures can be true is
 * for the checks of the report; here only that they are figures.
 *
 * @param entry absent when the line is empty or has an error
 */
public record LineAnswer(@Nullable Entry entry, List<Fault> faults) {

    /**
     * What is wrong, or worth telling, at one place of the line.
     *
     * @param details what the sentences name, in the order of their placeholders
     */
    public record Fault(LineField field, Code code, List<String> details) {
        boolean isError() {
            return code.severity() == Severity.ERROR;
        }
    }

    public static final int LONGEST_REASON = 500;

    /** An empty line is a fault: of a line that is due, something must be said. */
    public static LineAnswer of(KpiKind kind, Raw first, Raw second, Raw reason) {
        return new LineJudge(kind).judge(first, LineField.SECOND.isAskedFor(kind) ? second : Raw.EMPTY, reason);
    }

    public boolean isEmpty() {
        return faults.stream().anyMatch(fault -> fault.code() == Code.EMPTY);
    }
}
