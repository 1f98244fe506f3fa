package nl.uitkomst.ear;

import nl.uitkomst.db.Access;
import nl.uitkomst.db.DataFolder;
import nl.uitkomst.db.EmbeddedDatabase;
import nl.uitkomst.db.Grants;
import nl.uitkomst.db.Migrations;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * One real database for all tests of a process, with a schema for the tests inside the container and one for the product as it
 * is delivered. Started when the first test asks for it and stopped after the last one; whoever only lists the tests starts nothing.
 */
public class TestSession implements LauncherSessionListener {
    public static final Path FOLDER = Path.of("target", System.getProperty("uitkomst.test.data", "test-data"));
    private static final String CONTAINER = "uitkomst_container";
    private static final String PASSING = "uitkomst_passing";

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            removeFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Product.stop();
        stop();
    }

    private static synchronized void stop() {
        if (database != null) {
            database.close();
            folder.close();
            database = null;
        }
    }

    /** The schema that the running product works on. */
    public static Access product() {
        return database().application();
    }

    /** The same, with the right to look at everything. */
    public static Access productOwner() {
        return database().migrator();
    }

    /** The schema of a product in which time passes; made when it is not there. */
    static Access passing() {
        prepare(passingOwner());
        return database().application(PASSING);
    }

    static Access passingOwner() {
        return database().migrator(PASSING);
    }

    private static synchronized EmbeddedDatabase database() {
        if (database == null) {
            folder = DataFolder.open(FOLDER.resolve("database"));
            database = EmbeddedDatabase.start(folder);
            prepare(database.migrator());
        }
        return database;
    }

    private static void prepare(Access migrator) {
        try {
            new Migrations(migrator).apply();
            Grants.embedded(migrator).apply();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the schema of the container, and tells what {@code arquillian.xml} puts on its command line. */
    public static void prepareContainer() throws IOException {
        prepare(database().migrator(CONTAINER));
        var access = database().application(CONTAINER);
        System.setProperty("container.port", Integer.toString(RunningProduct.freePort()));
        System.setProperty("container.database.url", access.url());
        System.setProperty("container.database.user", access.user());
        System.setProperty("container.database.password", access.password());
        System.setProperty(
                "container.data", FOLDER.resolve("container").toAbsolutePath().toString());
    }

    private static void removeFolder() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var files = Files.walk(FOLDER)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
