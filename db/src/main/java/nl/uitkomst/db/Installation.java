package nl.uitkomst.db;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A data folder with its database at work: held, started (or, when an address is given, somebody else's), migrated and with
 * the rights given out. Settings and answer are plain maps, so that the launcher can keep the libraries behind this class
 * apart from those of the application server.
 */
public final class Installation implements Supplier<Map<String, String>>, AutoCloseable {
    private static final String URL = "uitkomst.db.url";
    private static final String USER = "uitkomst.db.user";
    private static final String PASSWORD = "uitkomst.db.password";

    private final Map<String, String> settings;
    private final DataFolder folder;
    private volatile @Nullable EmbeddedDatabase embedded;

    /**
     * Holds the data folder, and does nothing else yet.
     *
     * @throws DataFolderInUse when another process holds it
     */
    public Installation(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        folder = DataFolder.open(Path.of(settings.get("uitkomst.data")));
    }

    /** Starts the database, brings the schema up to date and tells how the application reaches it. */
    @Override
    public Map<String, String> get() {
        try {
            var application = settings.containsKey(URL) ? prepareExternal() : prepareEmbedded();
            return Map.of(URL, application.url(), USER, application.user(), PASSWORD, application.password());
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses: " + e.getMessage(), e);
        }
    }

    private Access prepareEmbedded() throws SQLException {
        var database = EmbeddedDatabase.start(folder);
        embedded = database;
        new Migrations(database.migrator()).apply();
        Grants.embedded(database.migrator()).apply();
        return database.application();
    }

    /** With an own user for migrations the application's user gets its rights from it; with one user there is nothing to give. */
    private Access prepareExternal() throws SQLException {
        var application = new Access(settings.get(URL), setting(USER), setting(PASSWORD));
        var migrator = migratorBeside(application);
        new Migrations(migrator.orElse(application)).apply();
        if (migrator.isPresent()) {
            new Grants(migrator.get(), application.account(), "").apply();
        }
        return application;
    }

    private Optional<Access> migratorBeside(Access application) {
        return Optional.ofNullable(settings.get("uitkomst.db.migrator.user"))
                .map(user -> new Access(application.url(), user, setting("uitkomst.db.migrator.password")));
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    @Override
    public void close() {
        var started = embedded;
        if (started != null) {
            started.close();
        }
        folder.close();
    }
}
