package nl.uitkomst.ear.bench;

import java.nio.file.Path;
import java.time.Duration;

/** The command that measures the running product. Everything is compared within one run, so that the machine does not matter. */
public final class Benchmark {

    private static final int CONTRACTS = 1000;
    private static final int FEW = 10;
    private static final int ROUNDS = 3;
    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 6));

    private Benchmark() {}

    /** @param arguments what to measure, and the folder of the invented nation (or, for the start, one to work in) */
    public static void main(String[] arguments) throws Exception {
        var place = Path.of(arguments[1]).toAbsolutePath();
        switch (arguments[0]) {
            case "start" -> StartBenchmark.run(place, ROUNDS);
            case "seal" -> SealBenchmark.run(place, 200);
            case "outcomes" -> {
                try (var nation = MeasuredNation.start(place, CONTRACTS)) {
                    OutcomesBenchmark.run(nation, 8, TURN, ROUNDS);
                    OutcomesBenchmark.run(nation, 64, TURN, 1);
                }
            }
            case "portfolio" -> {
                try (var nation = MeasuredNation.start(place, CONTRACTS)) {
                    PortfolioBenchmark.run(nation, TURN.multipliedBy(2), 2);
                }
            }
            case "as-of" -> {
                try (var nation = MeasuredNation.start(place, FEW)) {
                    AsOfBenchmark.run(nation, TURN, ROUNDS);
                }
            }
            case "ledger" -> {
                try (var nation = MeasuredNation.start(place, FEW)) {
                    LedgerBenchmark.run(nation, TURN, ROUNDS);
                }
            }
            case "dialogue" -> {
                try (var nation = MeasuredNation.start(place, CONTRACTS)) {
                    DialogueBenchmark.run(nation, TURN, ROUNDS);
                }
            }
            case "fund" -> {
                try (var nation = MeasuredNation.start(place, CONTRACTS)) {
                    FundBenchmark.run(nation, TURN, ROUNDS);
                }
            }
            case "investments" -> {
                try (var nation = MeasuredNation.start(place, CONTRACTS)) {
                    InvestmentsBenchmark.run(nation, TURN, ROUNDS);
                }
            }
            case "tender" -> {
                try (var product = TenderBenchmark.start(place)) {
                    TenderBenchmark.run(product, TURN, ROUNDS);
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "start, seal, outcomes, portfolio, as-of, ledger, dialogue, fund, investments or tender; not "
                                + arguments[0]);
        }
        System.exit(0);
    }
}
