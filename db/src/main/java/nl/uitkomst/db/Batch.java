package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows of one table that are written all at once, so that inventing many of them takes little time. */
final class Batch implements AutoCloseable {

    private final PreparedStatement row;
    private boolean empty = true;

    /** @param columns separated by commas */
    Batch(Connection connection, String table, String columns) throws SQLException {
        var places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        row = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    void add(Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
        empty = false;
    }

    /** Writes what was added. */
    @Override
    public void close() throws SQLException {
        try (row) {
            if (!empty) {
                row.executeBatch();
            }
        }
    }
}
