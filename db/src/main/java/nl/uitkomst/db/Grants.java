package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application and the public may do, given anew after every migration. The application works on rows and cannot
 * change or remove what stands in the audit trail; the public reads the views that are named for it.
 *
 * @param application user and host, such as {@code application@127.0.0.1}
 * @param reader the same for the public, or empty when there is none
 */
public record Grants(Access migrator, String application, String reader) {
    private static final String ONLY_ADDED_TO = "audit_entry";
    private static final String HISTORY_OF_MIGRATIONS = "flyway_schema_history";

    public static Grants embedded(Access migrator) {
        return new Grants(
                migrator, Users.APPLICATION + "@" + EmbeddedDatabase.HOST, Users.READER + "@" + EmbeddedDatabase.HOST);
    }

    public void apply() throws SQLException {
        try (var connection = migrator.connect();
                var statement = connection.createStatement()) {
            for (var grant : grants(connection)) {
                statement.execute(grant);
            }
        }
    }

    private List<String> grants(Connection connection) throws SQLException {
        var grants = new ArrayList<String>();
        try (var tables = connection.createStatement();
                var found = tables.executeQuery("select table_name, table_type from information_schema.tables"
                        + " where table_schema = database() and table_name <> '" + HISTORY_OF_MIGRATIONS + "'")) {
            while (found.next()) {
                grants.addAll(grantsOn(found.getString(1), found.getString(2).equals("VIEW")));
            }
        }
        return grants;
    }

    private List<String> grantsOn(String name, boolean view) {
        if (!view) {
            var acts = name.equals(ONLY_ADDED_TO) ? "select, insert" : "select, insert, update, delete";
            return List.of(grant(acts, name, application));
        }
        var forApplication = grant("select", name, application);
        return name.startsWith("public_") && !reader.isEmpty()
                ? List.of(forApplication, grant("select", name, reader))
                : List.of(forApplication);
    }

    private static String grant(String acts, String table, String user) {
        var parts = user.split("@", 2);
        return "grant %s on `%s` to '%s'@'%s'".formatted(acts, table, parts[0], parts[1]);
    }
}
