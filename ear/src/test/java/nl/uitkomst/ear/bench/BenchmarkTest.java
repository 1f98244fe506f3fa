package nl.uitkomst.ear.bench;

import nl.uitkomst.ear.Product;
import nl.uitkomst.ear.TestSession;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** That the benchmarks still run; their figures mean nothing here. */
class BenchmarkTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration SHORTER = Duration.ofMillis(50);

    @Test
    void outcomes_and_overview_can_be_measured_on_a_small_nation() throws Exception {
        try (var nation = MeasuredNation.start(TestSession.FOLDER.resolve("nation"), 3)) {
            var shares = OutcomesBenchmark.run(nation, 2, SHORT, 1);
            PortfolioBenchmark.run(nation, SHORT, 1);
            AsOfBenchmark.run(nation, SHORT, 1);
            LedgerBenchmark.run(nation, SHORT, 1);
            DialogueBenchmark.run(nation, SHORTER, 1);
            FundBenchmark.run(nation, SHORTER, 1);
            InvestmentsBenchmark.run(nation, SHORTER, 1);

            assertThat(shares).hasSize(2).doesNotContain(0);
        }
    }

    @Test
    void pages_of_a_tender_can_be_measured() throws Exception {
        var product = Measured.running(Product.running(), TestSession.product(), TestSession.productOwner());

        assertThat(TenderBenchmark.run(product, SHORTER, 1)).hasSize(19).doesNotContain(0.0);
    }

    @Test
    void the_start_of_a_bare_server_can_be_measured() throws Exception {
        var start = StartBenchmark.bare(TestSession.FOLDER);

        assertThat(start.seconds()).isPositive();
        assertThat(start.megabytes()).isPositive();
    }
}
