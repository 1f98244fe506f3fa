package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;
import nl.uitkomst.db.NationalData;
import nl.uitkomst.db.NationalDecisions;

import java.net.http.HttpResponse;
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

    private final Measured measured;
    private final int invented;

    private MeasuredNation(Measured measured, int invented) {
        this.measured = measured;
        this.invented = invented;
    }

    /** @param contracts how many to invent when the folder is still empty */
    static MeasuredNation start(Path place, int contracts) throws Exception {
        var measured = Measured.start(place, migrator -> invent(migrator, place, contracts), Map.of());
        return new MeasuredNation(measured, invented(measured.migrator()));
    }

    private static void invent(Access migrator, Path place, int contracts) throws Exception {
        if (Measured.number(migrator, "select count(*) from contract") == 0) {
            System.out.println("Inventing " + contracts + " contracts in " + place + " first.");
            new NationalData(migrator, contracts, System.out::println).write();
        } else if (NationalDecisions.addTo(migrator, invented(migrator), System.out::println)) {
            System.out.println("Added what is talked about and decided to the contracts in " + place + ".");
        }
        giveKeys(migrator);
    }

    private static int invented(Access access) throws SQLException {
        return (int) Measured.number(access, "select count(*) from contract where number regexp '^NL-[0-9]+$'");
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

    Measured measured() {
        return measured;
    }

    Access access() {
        return measured.access();
    }

    /** How many contracts there are to choose from. */
    int contracts() throws SQLException {
        return (int) Measured.number(measured.migrator(), "select count(*) from contract");
    }

    /** How much processor time the product took since it started. */
    Duration processor() {
        return measured.processor();
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
        return measured.get(account, path, headers);
    }

    @Override
    public void close() throws Exception {
        measured.close();
    }
}
