package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.shared.RealDatabase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database as someone has it who owns it: what guards some tables is taken away, and put back afterwards. */
final class BehindTheTriggers implements AutoCloseable {

    private final List<String> takenAway = new ArrayList<>();

    BehindTheTriggers(String... tables) {
        in(connection -> {
            for (var table : tables) {
                takeAway(connection, table);
            }
        });
    }

    private void takeAway(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var triggers = statement.executeQuery("show triggers where `Table` = '" + table + "'")) {
            while (triggers.next()) {
                takenAway.add("create trigger %s %s %s on %s for each row %s"
                        .formatted(
                                triggers.getString("Trigger"),
                                triggers.getString("Timing"),
                                triggers.getString("Event"),
                                table,
                                triggers.getString("Statement")));
                try (var drop = connection.createStatement()) {
                    drop.execute("drop trigger " + triggers.getString("Trigger"));
                }
            }
        }
    }

    @Override
    public void close() {
        in(connection -> {
            for (var trigger : takenAway) {
                try (var statement = connection.createStatement()) {
                    statement.execute(trigger);
                }
            }
        });
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private static void in(Work work) {
        RealDatabase.change(entities -> {
            try {
                work.with(entities.unwrap(Connection.class));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
