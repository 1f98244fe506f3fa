package nl.uitkomst.domain.submission;

/** The parts of the story beside the figures. */
public enum NarrativeSection {
    STATE_OF_AFFAIRS,
    BOTTLENECKS,
    LESSONS,
    CONTINUATION
}
