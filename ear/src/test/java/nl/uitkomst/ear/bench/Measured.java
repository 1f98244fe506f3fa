package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;
import nl.uitkomst.db.DataFolder;
import nl.uitkomst.db.EmbeddedDatabase;
import nl.uitkomst.db.Grants;
import nl.uitkomst.db.Migrations;
import nl.uitkomst.ear.RunningProduct;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A product with the database that it runs on, which one can also ask by itself; whoever has a key asks the product over HTTP. */
final class Measured implements AutoCloseable {

    private final RunningProduct product;
    private final Access access;
    private final Access migrator;
    private final List<AutoCloseable> own;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Measured(RunningProduct product, Access access, Access migrator, List<AutoCloseable> own) {
        this.product = product;
        this.access = access;
        this.migrator = migrator;
        this.own = own;
    }

    /** One that runs already, and goes on afterwards. */
    static Measured running(RunningProduct product, Access access, Access migrator) {
        return new Measured(product, access, migrator, List.of());
    }

    /** What is put into the database before the product starts. */
    interface Preparation {
        void of(Access migrator) throws Exception;
    }

    /** @param more settings of the product */
    static Measured start(Path place, Preparation preparation, Map<String, String> more) throws Exception {
        var folder = DataFolder.open(place);
        var database = EmbeddedDatabase.start(folder);
        new Migrations(database.migrator()).apply();
        Grants.embedded(database.migrator()).apply();
        preparation.of(database.migrator());
        var settings = new HashMap<>(settings(database));
        settings.putAll(more);
        var product = RunningProduct.start(folder.path("product"), RunningProduct.freePort(), settings);
        return new Measured(product, database.application(), database.migrator(), List.of(product, database, folder));
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "UITKOMST_DB_URL", database.application().url(),
                "UITKOMST_DB_USER", database.application().user(),
                "UITKOMST_DB_PASSWORD", database.application().password(),
                "UITKOMST_DB_MIGRATOR_USER", database.migrator().user(),
                "UITKOMST_DB_MIGRATOR_PASSWORD", database.migrator().password());
    }

    /** A key for whoever has this login. */
    void giveKey(int key, String login) throws SQLException {
        try (var connection = migrator.connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from access_key where secret_hash = sha2('measuring-" + key + "', 256)");
            statement.execute(
                    "insert into access_key (public_id, secret_hash, account_id, name, created_at, expires_at)"
                            + " select uuid(), sha2('measuring-" + key
                            + "', 256), id, 'measuring', now(), date_add(now(), interval 1 year)"
                            + " from account where login = '" + login + "'");
        }
    }

    static long number(Access access, String sql) throws SQLException {
        return Long.parseLong(text(access, sql));
    }

    /** The first column of the first row. */
    static String text(Access access, String sql) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    Access access() {
        return access;
    }

    Access migrator() {
        return migrator;
    }

    /** How much processor time the product took since it started. */
    Duration processor() {
        return product.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    HttpResponse<byte[]> get(int key, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(product.address() + path))
                .header("Authorization", "Bearer measuring-" + key)
                .header("Accept", path.startsWith("/api") ? "application/json" : "*/*");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 && answer.statusCode() != 304) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer;
    }

    @Override
    public void close() throws Exception {
        for (var each : own) {
            each.close();
        }
    }
}
