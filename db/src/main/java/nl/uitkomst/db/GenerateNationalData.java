package nl.uitkomst.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The command that makes a data folder with the invented nation in it, to measure with. */
public final class GenerateNationalData {

    private GenerateNationalData() {}

    /** @param args the data folder and, if not a thousand, the number of contracts */
    public static void main(String[] args) throws SQLException {
        var contracts = args.length > 1 ? Integer.parseInt(args[1]) : NationalData.CONTRACTS;
        var begin = Instant.now();
        try (var folder = DataFolder.open(Path.of(args[0]));
                var database = EmbeddedDatabase.start(folder)) {
            new Migrations(database.migrator()).apply();
            Grants.embedded(database.migrator()).apply();
            new NationalData(database.migrator(), contracts).write();
        }
        var results = (long) contracts * NationalKpi.ALL.length * NationalData.PROVIDERS * NationalData.REPORTED;
        System.out.printf(
                "%,d contracts with %,d results stand in %s, made in %d s.%n",
                contracts,
                results,
                args[0],
                Duration.between(begin, Instant.now()).toSeconds());
    }
}
