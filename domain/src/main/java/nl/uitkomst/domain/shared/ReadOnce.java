package nl.uitkomst.domain.shared;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several parts of the product ask during one request that only reads, read the first time and told the next. It ends with the request; outside of such
 * requests, and in each that may change something, everything is read anew every time.
 */
public final class ReadOnce implements AutoCloseable {

    private static final ThreadLocal<@Nullable Map<Object, Object>> KNOWN = new ThreadLocal<>();

    private ReadOnce() {}

    /** To be closed at the end of the request, by the thread that serves it. */
    public static ReadOnce begin() {
        KNOWN.set(new HashMap<>());
        return new ReadOnce();
    }

    /** @param key of a type of its own, with all that the answer depends on */
    @SuppressWarnings("unchecked")
    public static <T> T get(Object key, Supplier<T> read) {
        var known = KNOWN.get();
        if (known == null) {
            return read.get();
        }
        var there = known.get(key);
        if (there == null) {
            there = read.get();
            known.put(key, there);
        }
        return (T) there;
    }

    @Override
    public void close() {
        KNOWN.remove();
    }
}
