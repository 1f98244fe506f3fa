package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One way into a database: its address, and as whom. */
public record Access(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The account that the server takes this user for, such as {@code application@127.0.0.1}; asked without any database. */
    String account() throws SQLException {
        var server = new Access(url.replaceFirst("^(jdbc:mariadb:[^/]*//[^/]+)/[^?]*", "$1/"), user, password);
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select current_user()")) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Without the password, since this may end up in a log. */
    @Override
    public String toString() {
        return user + " at " + url.replaceAll("\\?.*", "");
    }
}
