package nl.uitkomst.domain.audit;

import nl.uitkomst.domain.audit.AuditEntry.Result;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Walks the trail from its first entry, remembering only the last one and the first fault. */
public class Chain {

    static final String COLUMNS = """
            select id, cast(at as char), actor, actor_id, organisation, origin, action, object_type, object_id, contract_id, result,
                   details, previous_hash, hash
            from audit_entry
            """;

    private static final String START = "0".repeat(64);

    private static final int AT_ONCE = 1000;

    private long last;
    private String lastHash = START;
    private @Nullable Verification broken;

    /** Reads the whole trail, a piece at a time, so that a long one takes time but no memory. What others add meanwhile is not looked at. */
    public static Verification verify(Connection database) throws SQLException {
        try (var head = database.createStatement();
                var end = head.executeQuery("select last_id, hash from audit_head where id = 1")) {
            end.next();
            var chain = new Chain();
            chain.readUpTo(end.getLong(1), database);
            return chain.endsAt(end.getLong(1), end.getString(2));
        }
    }

    private void readUpTo(long number, Connection database) throws SQLException {
        try (var statement = database.prepareStatement(COLUMNS + " where id <= ? order by id")) {
            statement.setFetchSize(AT_ONCE);
            statement.setLong(1, number);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    next(entry(rows));
                }
            }
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                LocalDateTime.parse(row.getString(2).replace(' ', 'T')).toInstant(ZoneOffset.UTC),
                row.getString(3),
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, Long.class),
                Result.valueOf(row.getString(11)),
                row.getString(12),
                row.getString(13),
                row.getString(14));
    }

    /** Takes the next entry, in the order of their numbers. */
    public void next(AuditEntry entry) {
        if (broken == null && !entry.follows(last, lastHash)) {
            broken = new Verification(last, entry.number(), Verification.Fault.OUT_OF_CHAIN);
        }
        if (broken == null && !entry.isIntact()) {
            broken = new Verification(last, entry.number(), Verification.Fault.CHANGED);
        }
        last = entry.number();
        lastHash = entry.hash();
    }

    /** The outcome, when the trail says of itself that it ends here. */
    public Verification endsAt(long number, String hash) {
        if (broken != null) {
            return broken;
        }
        var whole = last == number && lastHash.equals(hash);
        return whole
                ? new Verification(last, null, null)
                : new Verification(last, Math.min(last, number) + 1, Verification.Fault.CUT_OFF);
    }
}
