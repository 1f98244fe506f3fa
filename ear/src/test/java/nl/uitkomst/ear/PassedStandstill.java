package nl.uitkomst.ear;

import nl.uitkomst.db.Access;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Twenty days that pass between the letters of one award and its becoming final. The database guards that time by its own clock and lets nobody change when letters
 * were sent; so its owner takes that guard off one table, moves the dates of this award back, and puts the guard back as it stood. The guard that no award is final
 * before its standstill is over stands again when the award is made final.
 */
final class PassedStandstill {

    private static final String GUARD = "award_only_goes_on";
    private static final int DAYS = 30;

    private PassedStandstill() {}

    static void of(Access owner, String tender) throws SQLException {
        try (var connection = owner.connect()) {
            var guard = guard(connection);
            run(connection, "drop trigger " + GUARD);
            try {
                run(connection, """
                        update award set begun_at = begun_at - interval %1$d day, sent_at = sent_at - interval %1$d day,
                               standstill_from = standstill_from - interval %1$d day, standstill_until = standstill_until - interval %1$d day,
                               ends_on = ends_on - interval %1$d day
                        where tender_id = (select id from tender where number = '%2$s')""".formatted(DAYS, tender));
            } finally {
                run(connection, guard);
            }
        }
    }

    private static String guard(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show create trigger " + GUARD)) {
            row.next();
            return row.getString("SQL Original Statement");
        }
    }

    private static void run(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
