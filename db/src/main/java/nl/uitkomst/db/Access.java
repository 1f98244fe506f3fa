package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One way into a database: its address, and as whom. */
public record Access(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Without the password, since this may end up in a log. */
    @Override
    public String toString() {
        return user + " at " + url.replaceAll("\\?.*", "");
    }
}
