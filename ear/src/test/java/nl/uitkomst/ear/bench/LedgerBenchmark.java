package nl.uitkomst.ear.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The ledger of a year, of a contract of seven years with forty providers, as a page and as JSON, against the bare SQL that reads the same rows. */
final class LedgerBenchmark {

    private static final String PATH = "/contracten/" + PaidContract.NUMBER + "/geld";

    private LedgerBenchmark() {}

    /** @return how many times the bare SQL the page and the JSON take */
    static double[] run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        PaidContract.write(nation.access());
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var account = MeasuredNation.THOUSAND;
        try (var bare = new BareServer(nation.access(), 1, LedgerBenchmark::statements)) {
            var rates = Rate.inTurns(
                    1,
                    time,
                    rounds,
                    turn -> client.send(
                            HttpRequest.newBuilder(URI.create(bare.address(turn)))
                                    .build(),
                            BodyHandlers.ofByteArray()),
                    turn -> nation.get(account, PATH + "/" + year(turn)),
                    turn -> nation.get(account, "/api/v1" + PATH + "/" + year(turn)));
            rates.get(0).print("bare SQL of a year");
            rates.get(1).print("ledger of a year, as a page");
            rates.get(2).print("ledger of a year, as JSON");
            var page = rates.get(1).median() / rates.get(0).median();
            var json = rates.get(2).median() / rates.get(0).median();
            System.out.printf(
                    "The ledger page takes %.2f times the bare SQL and the JSON %.2f (aim at most 3).%n", page, json);
            return new double[] {page, json};
        }
    }

    private static int year(int turn) {
        return PaidContract.FIRST_YEAR + turn % PaidContract.YEARS;
    }

    private static List<String> statements(int turn) {
        return PaidContract.LEDGER.stream()
                .map(sql -> sql.replaceFirst("\\?", String.valueOf(year(turn))))
                .toList();
    }
}
