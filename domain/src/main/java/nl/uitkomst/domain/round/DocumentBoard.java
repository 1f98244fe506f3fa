package nl.uitkomst.domain.round;

import java.util.List;

/**
 * The documents of a tender for one reader.
 *
 * @param mayPublish whether the reader can publish now
 * @param documents what was published last first; for a candidate that fell out as it was before
 */
public record DocumentBoard(RoundHead head, boolean mayPublish, List<SeenDocument> documents) {}
