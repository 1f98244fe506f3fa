package nl.uitkomst.domain.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made lately, told to the next who asks for the same; what was asked for longest ago is let go. It is kept under all that it was made of, so that it never
 * tells what is not so any more.
 *
 * @param <K> all that it is made of
 * @param <T> of which nobody can change anything
 */
public final class Remembered<K, T> {

    private final Map<K, T> known;

    /** @param most how many are kept */
    public Remembered(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
                return size() > most;
            }
        };
    }

    public T of(K key, Function<K, T> make) {
        synchronized (known) {
            var there = known.get(key);
            if (there != null) {
                return there;
            }
        }
        var made = make.apply(key);
        synchronized (known) {
            known.put(key, made);
        }
        return made;
    }
}
