package nl.uitkomst.reporting.outcome;

import java.time.LocalDate;

/**
 * A day on which something began that may have moved a KPI, such as an action or an investment, so that one sees in its chart whether it did.
 *
 * @param label a word or two that stand in the chart, such as {@code actie 3}
 * @param words what it is, for the text and the table beside the chart
 * @param address of its page
 */
public record ChartMark(LocalDate day, String label, String words, String address) {}
