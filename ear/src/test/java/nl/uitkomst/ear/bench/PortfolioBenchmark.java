package nl.uitkomst.ear.bench;

import java.time.Duration;

/** The overview of someone who sees ten, a hundred or a thousand contracts: what it costs altogether and per contract. */
final class PortfolioBenchmark {

    private PortfolioBenchmark() {}

    static void run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        var rates = Rate.inTurns(
                1,
                time,
                rounds,
                turn -> nation.get(MeasuredNation.TEN, "/api/v1/overzicht"),
                turn -> nation.get(MeasuredNation.HUNDRED, "/api/v1/overzicht"),
                turn -> nation.get(MeasuredNation.THOUSAND, "/api/v1/overzicht"));
        rates.get(0).print("overview of 10 contracts");
        rates.get(1).print("overview of 100 contracts");
        rates.get(2).print("overview of 1,000 contracts");
        System.out.printf(
                "A contract costs %.2f ms among 10, %.2f ms among 100, %.2f ms among 1,000.%n",
                rates.get(0).median() / 10,
                rates.get(1).median() / 100,
                rates.get(2).median() / 1000);
    }
}
