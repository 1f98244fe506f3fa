package nl.uitkomst.db;

import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this release. Never back, and never over a migration that was changed afterwards. */
public record Migrations(Access migrator) {

    /** @return how many steps were taken */
    public int apply() {
        return Flyway.configure()
                .dataSource(migrator.url(), migrator.user(), migrator.password())
                .locations("classpath:db/migration")
                .failOnMissingLocations(false)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
