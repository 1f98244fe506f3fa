package nl.uitkomst.domain.award;

/**
 * The words in which a promise becomes a KPI.
 *
 * @param kept what the numerator of a ratio counts
 * @param cases what a ratio is counted against
 * @param respondents what an average is counted over
 * @param source where the figures come from
 * @param missed what stands before the consequence of missing the promise
 * @param others how the result area is called of promises that are not about a stage
 */
public record KpiWords(String kept, String cases, String respondents, String source, String missed, String others) {}
