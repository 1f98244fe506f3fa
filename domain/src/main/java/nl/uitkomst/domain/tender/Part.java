package nl.uitkomst.domain.tender;

/**
 * A persona or a stage of the journey on which a tender is judged, as it was called when the tender took it.
 *
 * @param key by which criteria, promises and scores refer to it; of a persona the text of its UUID
 */
public record Part(String key, String name) {}
