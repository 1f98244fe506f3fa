package nl.uitkomst.domain.persona;

/**
 * Something on which personas differ, as a spectrum on which everyone has a place.
 *
 * @param key by which scores refer to it, made of its first name
 * @param low how the lowest place on it is called
 * @param high how the highest place on it is called
 */
public record Axis(String key, String name, String low, String high) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
}
