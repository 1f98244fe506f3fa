package nl.uitkomst.web.term;

import java.time.LocalDate;

/**
 * Something that stands on the line of a contract on one day.
 *
 * @param number its place in the list below the line
 * @param look which kind it is, for the drawing: {@code amendment}, {@code option}, {@code date}, {@code phase} or {@code end}
 * @param day as it is written
 * @param words what it is, short
 * @param address where there is more of it, or empty
 */
public record Milestone(int number, LocalDate on, String look, String day, String words, String address) {}
