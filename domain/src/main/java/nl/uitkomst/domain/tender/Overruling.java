package nl.uitkomst.domain.tender;

import java.time.Instant;

/**
 * Why someone let a signal of the calendar be.
 *
 * @param signal the name of the legal term
 * @param about what the term and the time there was were then, as {@link TermSignal#about}
 */
public record Overruling(String signal, String reason, String about, String by, Instant at) {}
