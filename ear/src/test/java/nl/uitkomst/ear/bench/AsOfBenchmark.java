package nl.uitkomst.ear.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A contract with two hundred amendments as it stood on a day, as JSON and as a page, against the bare SQL that reads the same rows over one connection, table
 * by table. The product is asked over HTTP by someone with a key, the database is not.
 */
final class AsOfBenchmark {

    private static final int DAYS = 2000;
    private static final String PATH = "/contracten/" + AmendedContract.NUMBER + "/stand";

    private AsOfBenchmark() {}

    /** @return how many times the bare SQL the JSON and the page take */
    static double[] run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        AmendedContract.write(nation.access());
        var account = MeasuredNation.THOUSAND;
        try (var connection = nation.access().connect()) {
            var rates = Rate.inTurns(
                    1,
                    time,
                    rounds,
                    turn -> bare(connection, day(turn)),
                    turn -> nation.get(account, "/api/v1" + PATH + "?op=" + day(turn)),
                    turn -> nation.get(account, PATH + "?op=" + day(turn)),
                    turn -> nation.get(
                            account,
                            "/api/v1" + PATH + "/verschil?van=" + AmendedContract.START + "&tot=" + day(turn)));
            rates.get(0).print("bare SQL of a day");
            rates.get(1).print("as of a day, as JSON");
            rates.get(2).print("as of a day, as a page");
            rates.get(3).print("two days compared, as JSON");
            var json = rates.get(1).median() / rates.get(0).median();
            var page = rates.get(2).median() / rates.get(0).median();
            System.out.printf(
                    "With %d amendments JSON takes %.2f times the bare SQL and the page %.2f (aim at most 3).%n",
                    AmendedContract.AMENDMENTS, json, page);
            return new double[] {json, page};
        }
    }

    private static LocalDate day(int turn) {
        return AmendedContract.START.plusDays(turn % DAYS);
    }

    /** Reads every row that says something of the contract on that day, and makes nothing of it. */
    private static void bare(Connection connection, LocalDate day) throws SQLException {
        for (var sql : AmendedContract.AS_OF) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, AmendedContract.NUMBER);
                statement.setObject(2, day);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            rows.getString(i);
                        }
                    }
                }
            }
        }
    }
}
