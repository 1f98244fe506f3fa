package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The least that reads what a page tells: the same rows over one connection, by statements that are prepared once. Nobody is asked for, nothing is made of them. */
final class BareSql implements AutoCloseable {

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();

    BareSql(Access access, List<String> statements) throws SQLException {
        connection = access.connect();
        for (var sql : statements) {
            this.statements.add(connection.prepareStatement(sql));
        }
    }

    /** @param asked in every place of every statement: of which contract, or for whom */
    void read(Object asked) throws SQLException {
        for (var statement : statements) {
            for (var i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setObject(i, asked);
            }
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var i = 1; i <= columns; i++) {
                        rows.getString(i);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
