package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A line that is due in a report, with what helps to fill it.
 *
 * @param organisationName who it is about
 * @param target in force in the period; absent when nothing was agreed for it
 * @param current what stands in the draft; absent while empty
 * @param entered who filled it last; absent while empty
 * @param explanation why a figure that stands out is right; absent when none was given
 * @param history what this line held in earlier periods, newest first, at most 12; a period without a line is left out
 * @param redefined whether something else is measured from this period on, so that no earlier figure compares
 */
public record Line(
        LineKey key,
        String organisationName,
        KpiDefinition kpi,
        @Nullable Target target,
        @Nullable Entry current,
        @Nullable Entered entered,
        @Nullable String explanation,
        List<Entry> history,
        boolean redefined) {

    /** Where the same is measured as before. */
    public Line(
            LineKey key,
            String organisationName,
            KpiDefinition kpi,
            @Nullable Target target,
            @Nullable Entry current,
            @Nullable Entered entered,
            @Nullable String explanation,
            List<Entry> history) {
        this(key, organisationName, kpi, target, current, entered, explanation, history, false);
    }

    /**
     * Who filled a line last.
     *
     * @param version changes with every change of the line; whoever saves says which one they saw
     */
    public record Entered(long version, String by, Instant at) {}

    public @Nullable Entry previous() {
        return history.isEmpty() ? null : history.get(0);
    }
}
