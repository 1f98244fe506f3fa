package nl.uitkomst.web;

/**
 * What someone said, ready to show.
 *
 * @param kind {@code asked} for what waits for an answer, else empty
 */
public record Remark(String who, String when, String text, String kind) {}
