package nl.uitkomst.ear.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A contract with two hundred amendments as it stood on a day, as JSON and as a page, against the bare SQL that reads the same rows, as JSON. */
final class AsOfBenchmark {

    private static final int DAYS = 2000;
    private static final String PATH = "/contracten/" + AmendedContract.NUMBER + "/stand";

    private AsOfBenchmark() {}

    /** @return how many times the bare SQL the JSON and the page take */
    static double[] run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        AmendedContract.write(nation.access());
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var account = MeasuredNation.THOUSAND;
        try (var bare = new BareServer(nation.access(), 1, AsOfBenchmark::statements)) {
            var rates = Rate.inTurns(
                    1,
                    time,
                    rounds,
                    turn -> client.send(
                            HttpRequest.newBuilder(URI.create(bare.address(turn % DAYS)))
                                    .build(),
                            BodyHandlers.ofByteArray()),
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

    private static List<String> statements(int turn) {
        return AmendedContract.AS_OF.stream()
                .map(sql -> sql.replaceFirst("\\?", "'" + AmendedContract.NUMBER + "'")
                        .replaceFirst("\\?", "'" + day(turn) + "'"))
                .toList();
    }
}
