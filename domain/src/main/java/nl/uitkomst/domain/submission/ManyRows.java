package nl.uitkomst.domain.submission;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One statement for any number of rows. */
final class ManyRows {

    private ManyRows() {}

    /** The places of the values, row by row: {@code (?1, ?2), (?3, ?4)}. */
    static String places(int rows, int columns, int first) {
        return IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> "?" + (first + row * columns + column))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
    }

    static void run(EntityManager entities, String sql, @Nullable Object... values) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
