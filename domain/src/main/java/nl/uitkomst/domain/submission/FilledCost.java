package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

/**
 * A cost as someone filled it.
 *
 * @param amount absent to empty it
 * @param seen the version of what stood there when it was filled; absent when nothing did, or it does not matter
 */
public record FilledCost(
        CostKey key, @Nullable Euro amount, @Nullable Long seen) {}
