package nl.uitkomst.domain.history;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Asks the tables what they say now, or what they said at a moment. */
final class AsKnown {

    private final EntityManager entities;
    private final @Nullable Instant at;

    /** @param at absent for now */
    AsKnown(EntityManager entities, @Nullable Instant at) {
        this.entities = entities;
        this.at = at;
    }

    /** @param sql with {@code {known}} behind the name of each table, the contract as ?1 and the day as ?2 */
    List<Row> rows(String sql, long contract, LocalDate day) {
        // A moment goes in as seconds since 1970, which no time zone of the database can shift.
        var clause = at == null ? "" : " for system_time as of from_unixtime(?3)";
        var query = entities.createNativeQuery(sql.replace("{known}", clause))
                .setParameter(1, contract)
                .setParameter(2, day);
        return Row.of(at == null ? query : query.setParameter(3, seconds(at)));
    }

    private static BigDecimal seconds(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano() / 1000, 6));
    }
}
