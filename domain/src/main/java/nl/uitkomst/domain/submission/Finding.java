package nl.uitkomst.domain.submission;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * What a check says of one place in a report. Its sentences ('found', 'expected', 'what to do') stand in the bundles under
 * {@code submission.finding.<code>.found|expected|todo}.
 *
 * @param cell where it is in the workbook; absent when it came by screen or API, or concerns the file as a whole
 * @param line which line it is about; absent when none
 * @param details what the sentences name, in the order of their placeholders
 */
public record Finding(
        Code code, @Nullable Cell cell, @Nullable LineKey line, List<String> details) {

    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /** A place in a workbook, for instance Invoer!F12. */
    public record Cell(String sheet, String address) {
        @Override
        public String toString() {
            return sheet + "!" + address;
        }
    }

    /** What can be wrong. The first group concerns the file, the second a line, the third figures that stand out. */
    public enum Code {
        FILE_TOO_LARGE,
        NOT_A_WORKBOOK,
        ENCRYPTED,
        HAS_MACROS,
        HAS_EMBEDDED_PARTS,
        HAS_EXTERNAL_LINKS,
        TOO_MANY_CELLS,
        DAMAGED,
        NOT_OUR_TEMPLATE,
        TAMPERED,
        OLD_TEMPLATE,
        OTHER_CONTRACT,
        OTHER_PERIOD,
        OTHER_ORGANISATION,
        SHEET_MISSING,
        CELL_MOVED,

        NOT_A_NUMBER,
        AMBIGUOUS_NUMBER,
        FORMULA_ERROR,
        DATE_FOR_NUMBER,
        NOT_WHOLE,
        NEGATIVE,
        TOO_LARGE,
        TOO_PRECISE,
        NUMERATOR_ABOVE_DENOMINATOR,
        INCOMPLETE,
        EMPTY,
        COST_EMPTY,
        VALUE_AND_REASON,
        REASON_TOO_LONG,
        OUT_OF_SCALE,
        NOT_ACTIVE,
        UNKNOWN_LINE,
        DUPLICATE,
        BSN,
        WRONG_KIND,

        UNUSUAL(Severity.WARNING),
        UNUSUAL_DENOMINATOR(Severity.WARNING),
        FROM_FORMULA(Severity.NOTE),
        HIDDEN_ROW(Severity.NOTE),
        IGNORED_CELLS(Severity.NOTE);

        private final Severity severity;

        Code() {
            this(Severity.ERROR);
        }

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /** Errors before warnings before notes; within that as they came. */
    public static final Comparator<Finding> BY_SEVERITY = Comparator.comparing(Finding::severity);

    public Severity severity() {
        return code.severity;
    }
}
