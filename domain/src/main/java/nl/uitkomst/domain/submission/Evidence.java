package nl.uitkomst.domain.submission;

/** A file beside the figures, as it was added. */
public record Evidence(String fileName, String mediaType, byte[] content) {}
