package nl.uitkomst.ear.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The outcomes of a contract as JSON and as a page, and a KPI's chart that did not change, against a bare query with its rows as JSON. */
final class OutcomesBenchmark {

    private static final String KPI = "/kpis/terugval";

    private OutcomesBenchmark() {}

    /** @return how the JSON and the page compare with the bare server, as shares of its throughput */
    static double[] run(MeasuredNation nation, int connections, Duration time, int rounds) throws Exception {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var contracts = Math.min(1000, nation.contracts());
        var tag = nation.get(MeasuredNation.THOUSAND, "/contracten/NL-0001" + KPI + ".svg")
                .headers()
                .firstValue("ETag");
        try (var bare = new BareServer(nation.access(), connections)) {
            var rates = Rate.inTurns(
                    connections,
                    time,
                    rounds,
                    turn -> client.send(
                            HttpRequest.newBuilder(URI.create(bare.address(turn % contracts + 1)))
                                    .build(),
                            BodyHandlers.ofByteArray()),
                    turn -> nation.get(
                            MeasuredNation.THOUSAND, "/api/v1/contracten/" + number(turn, contracts) + "/uitkomsten"),
                    turn -> nation.get(MeasuredNation.THOUSAND, "/contracten/" + number(turn, contracts)),
                    turn -> nation.get(
                            MeasuredNation.THOUSAND, "/contracten/" + number(turn, contracts) + KPI + ".svg"),
                    turn -> nation.get(
                            MeasuredNation.THOUSAND,
                            "/contracten/NL-0001" + KPI + ".svg",
                            "If-None-Match",
                            tag.orElse("")));
            System.out.println(connections + " connections, " + contracts + " contracts:");
            rates.get(0).print("bare query and JSON");
            rates.get(1).print("outcomes as JSON");
            rates.get(2).print("page of the contract");
            rates.get(3).print("chart of a KPI, drawn");
            rates.get(4).print("chart of a KPI, unchanged");
            var json = rates.get(1).perSecond() / rates.get(0).perSecond();
            var page = rates.get(2).perSecond() / rates.get(0).perSecond();
            System.out.printf("JSON reaches %.2f of bare (aim 0.50), the page %.2f (aim 0.33).%n", json, page);
            return new double[] {json, page};
        }
    }

    private static String number(int turn, int contracts) {
        return "NL-%04d".formatted(turn % contracts + 1);
    }
}
