package nl.uitkomst.domain.dialogue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A proposal for the fund on which nothing is decided yet.
 *
 * @param votesUntil the last day on which is voted; absent while no voting runs
 * @param putOff whether a decision on it was put off
 */
public record ProposalFact(
        int number, String title, @Nullable LocalDate votesUntil, boolean putOff) {}
