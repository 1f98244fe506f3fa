package nl.uitkomst.domain.persona;

/**
 * A part of a journey, such as booking or the ride.
 *
 * @param key by which everything refers to it, made of its first name; empty for one that is new
 */
public record Stage(String key, String name) {}
