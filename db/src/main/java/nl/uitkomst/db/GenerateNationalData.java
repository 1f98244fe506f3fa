package nl.uitkomst.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The command that makes a data folder with the invented nation in it, to measure with. */
public final class GenerateNationalData {

    private GenerateNationalData() {}

    /** @param args {@code [--contracts N] folder} */
    public static void main(String[] args) throws SQLException {
        var counted = args.length == 3 && args[0].equals("--contracts") && args[1].matches("[1-9][0-9]{0,4}");
        if (args.length != 1 && !counted) {
            System.err.println("./uitkomst generate [--contracts N] FOLDER");
            System.exit(64);
        }
        generate(Path.of(args[args.length - 1]), counted ? Integer.parseInt(args[1]) : NationalData.CONTRACTS);
    }

    private static void generate(Path place, int contracts) throws SQLException {
        var begin = Instant.now();
        try (var folder = DataFolder.open(place);
                var database = EmbeddedDatabase.start(folder)) {
            new Migrations(database.migrator()).apply();
            Grants.embedded(database.migrator()).apply();
            new NationalData(database.migrator(), contracts, System.out::println).write();
        }
        var results = (long) contracts * NationalKpi.ALL.length * NationalData.PROVIDERS * NationalData.REPORTED;
        System.out.printf(
                Locale.ROOT,
                "%,d contracts with %,d results stand in %s, made in %d s.%n",
                contracts,
                results,
                place,
                Duration.between(begin, Instant.now()).toSeconds());
    }
}
