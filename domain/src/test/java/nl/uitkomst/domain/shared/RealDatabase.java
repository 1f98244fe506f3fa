package nl.uitkomst.domain.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import nl.uitkomst.db.Access;
import nl.uitkomst.db.DataFolder;
import nl.uitkomst.db.EmbeddedDatabase;
import nl.uitkomst.db.Migrations;
import org.mariadb.jdbc.MariaDbDataSource;

import javax.sql.DataSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A MariaDB with the real migrations, started once for all tests of a process that ask for it. */
public final class RealDatabase {

    private static final String FOLDER = System.getProperty("uitkomst.test.database", "database");
    private static final EntityManagerFactory FACTORY = start();

    private RealDatabase() {}

    private static EntityManagerFactory start() {
        var database = EmbeddedDatabase.start(DataFolder.open(folder()));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        var fresh = "uitkomst_" + System.nanoTime();
        new Migrations(database.migrator(fresh)).apply();
        return Persistence.createEntityManagerFactory(
                "uitkomst",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source(database.migrator(fresh))));
    }

    private static DataSource source(Access access) {
        try {
            var options = access.url().contains("?") ? "&" : "?";
            var source = new MariaDbDataSource(access.url() + options + "transactionIsolation=READ-COMMITTED");
            source.setUser(access.user());
            source.setPassword(access.password());
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the files of the database are. */
    public static Path folder() {
        return Path.of("target", FOLDER);
    }

    /** Does this in a transaction of its own. */
    public static <T> T transact(Function<EntityManager, T> work) {
        try (var entities = FACTORY.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var result = work.apply(entities);
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    public static void change(Consumer<EntityManager> work) {
        transact(entities -> {
            work.accept(entities);
            return null;
        });
    }
}
