package nl.uitkomst.domain;

import jakarta.annotation.sql.DataSourceDefinition;

import java.sql.Connection;

/** Where the trade is kept. The address and the user come from the settings, so that no file holds a password. */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=uitkomst.db.url}",
        user = "${MPCONFIG=uitkomst.db.user}",
        password = "${MPCONFIG=uitkomst.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        // So that a connection that the database dropped is noticed before it is used. Other servers ignore these.
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            // Not before each query of a page, but before the first.
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            // All connections are alike, so the first that is free will do.
            "fish.payara.match-connections=false",
            "fish.payara.fail-all-connections=true"
        })
public final class Database {
    public static final String NAME = "java:app/jdbc/uitkomst";

    private Database() {}
}
