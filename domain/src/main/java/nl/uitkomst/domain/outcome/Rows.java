package nl.uitkomst.domain.outcome;

import jakarta.persistence.EntityManager;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the database about many contracts at once. */
final class Rows {

    private Rows() {}

    /**
     * @param sql with {@code %s} where the ids of the contracts go: as constants, since only those are pushed down into a view that sums
     */
    static List<Row> of(EntityManager entities, String sql, Collection<Long> contracts) {
        return answer(entities, sql, contracts).stream()
                .map(columns -> new Row((Object[]) columns))
                .toList();
    }

    private static List<?> answer(EntityManager entities, String sql, Collection<Long> contracts) {
        var ids = contracts.stream().map(String::valueOf).collect(Collectors.joining(","));
        return entities.createNativeQuery(sql.formatted(ids.isEmpty() ? "null" : ids))
                .getResultList();
    }
}
