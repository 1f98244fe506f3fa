package nl.uitkomst.domain.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was read from texts, told to the next who asks for the same text; of those that were asked longest ago nothing is kept. The text itself is the key, so that
 * it never tells what is not so any more.
 *
 * @param <T> of which nobody can change anything
 */
public final class Remembered<T> {

    private final Map<String, T> known;

    /** @param most how many are kept */
    public Remembered(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        };
    }

    public T of(String text, Function<String, T> read) {
        synchronized (known) {
            var there = known.get(text);
            if (there != null) {
                return there;
            }
        }
        var made = read.apply(text);
        synchronized (known) {
            known.put(text, made);
        }
        return made;
    }
}
