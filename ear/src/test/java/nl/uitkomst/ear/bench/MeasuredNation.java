package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;
import nl.uitkomst.db.DataFolder;
import nl.uitkomst.db.EmbeddedDatabase;
import nl.uitkomst.db.Grants;
import nl.uitkomst.db.Migrations;
import nl.uitkomst.db.NationalData;
import nl.uitkomst.db.NationalDecisions;
import nl.uitkomst.ear.RunningProduct;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The invented nation with the product running on it, and a key with which to ask for everything. */
final class MeasuredNation implements AutoCloseable {

    /** The account that sees the first ten, hundred or thousand contracts. */
    static final int TEN = 3;

    static final int HUNDRED = 4;
    static final int THOUSAND = 5;

    /** The account of an alderman of the municipality of the first contract. */
    static final int ALDERMAN = 0;

    private final DataFolder folder;
    private final EmbeddedDatabase database;
    private final RunningProduct product;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int invented;

    private MeasuredNation(DataFolder folder, EmbeddedDatabase database, RunningProduct product, int invented) {
        this.invented = invented;
        this.folder = folder;
        this.database = database;
        this.product = product;
    }

    /** @param contracts how many to invent when the folder is still empty */
    static MeasuredNation start(Path place, int contracts) throws Exception {
        var folder = DataFolder.open(place);
        var database = EmbeddedDatabase.start(folder);
        new Migrations(database.migrator()).apply();
        Grants.embedded(database.migrator()).apply();
        if (number(database.migrator(), "select count(*) from contract") == 0) {
            System.out.println("Inventing " + contracts + " contracts in " + place + " first.");
            new NationalData(database.migrator(), contracts, System.out::println).write();
        } else if (NationalDecisions.addTo(database.migrator(), invented(database.migrator()), System.out::println)) {
            System.out.println("Added what is talked about and decided to the contracts in " + place + ".");
        }
        giveKeys(database.migrator());
        var product = RunningProduct.start(folder.path("product"), RunningProduct.freePort(), settings(database));
        return new MeasuredNation(folder, database, product, invented(database.migrator()));
    }

    private static int invented(Access access) throws SQLException {
        return (int) number(access, "select count(*) from contract where number regexp '^NL-[0-9]+$'");
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "UITKOMST_DB_URL", database.application().url(),
                "UITKOMST_DB_USER", database.application().user(),
                "UITKOMST_DB_PASSWORD", database.application().password(),
                "UITKOMST_DB_MIGRATOR_USER", database.migrator().user(),
                "UITKOMST_DB_MIGRATOR_PASSWORD", database.migrator().password());
    }

    private static void giveKeys(Access migrator) throws SQLException {
        try (var connection = migrator.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert ignore into account (public_id, login, name, role, organisation_id, status) values (uuid(), 'wethouder', 'wethouder', 'ALDERMAN', 1, 'INVITED')");
            statement.execute("update account set status = 'ACTIVE' where id <= 5 or login = 'wethouder'");
            statement.execute("delete from access_key where name = 'measuring'");
            statement.execute("""
                    insert into access_key (public_id, secret_hash, account_id, name, created_at, expires_at)
                    select uuid(), sha2(concat('measuring-', if(login = 'wethouder', 0, id)), 256), id, 'measuring', now(),
                           date_add(now(), interval 1 year)
                    from account where id <= 5 or login = 'wethouder'""");
        }
    }

    static long number(Access access, String sql) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    Access access() {
        return database.application();
    }

    /** How many contracts there are to choose from. */
    int contracts() throws SQLException {
        return (int) number(database.migrator(), "select count(*) from contract");
    }

    /** How much processor time the product took since it started. */
    Duration processor() {
        return product.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The number of an invented contract, another each turn. */
    String contract(int turn) {
        return "NL-%04d".formatted(turn % invented + 1);
    }

    /** For whom an account reads. */
    long organisation(int account) {
        return account == ALDERMAN ? 1 : 1000 + account - TEN;
    }

    HttpResponse<byte[]> get(int account, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(product.address() + path))
                .header("Authorization", "Bearer measuring-" + account)
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
    public void close() {
        product.close();
        database.close();
        folder.close();
    }
}
