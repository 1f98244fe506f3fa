package nl.uitkomst.domain.proposal;

import org.jspecify.annotations.Nullable;

/**
 * What led to a proposal.
 *
 * @param dialogue the label of the period whose dialogue it came up in, for instance {@code 2026-K2}; absent when it did not
 * @param action the number of the improvement action that it follows on; absent when it follows on none
 */
public record CameFrom(@Nullable String dialogue, @Nullable Integer action) {

    public static final CameFrom NOTHING = new CameFrom(null, null);
}
