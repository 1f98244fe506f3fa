package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

/**
 * A cost that is asked in a report: what one organisation spent in the period on one category.
 *
 * @param current what stands in the draft; absent while empty, which is something else than nothing spent
 * @param entered who filled it last; absent while empty
 * @param previous what counted in the period before; absent when nothing did
 */
public record CostLine(
        CostKey key,
        CostCategory category,
        String organisationName,
        @Nullable Euro current,
        Line.@Nullable Entered entered,
        @Nullable Euro previous) {}
