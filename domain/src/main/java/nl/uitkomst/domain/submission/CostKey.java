package nl.uitkomst.domain.submission;

/** Which cost of a report: of which category, of which organisation. */
public record CostKey(String category, long organisation) {}
