package nl.uitkomst.ear.bench;

import java.time.Duration;
import java.util.List;

/** The ledger of a year, of a contract of seven years with forty providers, as a page and as JSON. */
final class LedgerBenchmark {

    private LedgerBenchmark() {}

    static List<Double> run(MeasuredNation nation, Duration time, int rounds) throws Exception {
        PaidContract.write(nation.access());
        return new AgainstSql(nation.measured(), time, rounds)
                .run(List.of(of("ledger of a year, as a page", ""), of("ledger of a year, as JSON", "/api/v1")));
    }

    private static AgainstSql.Case of(String what, String root) {
        return new AgainstSql.Case(
                what,
                MeasuredNation.THOUSAND,
                turn -> root + "/contracten/" + PaidContract.NUMBER + "/geld/" + year(turn),
                PaidContract.LEDGER,
                LedgerBenchmark::year);
    }

    private static int year(int turn) {
        return PaidContract.FIRST_YEAR + turn % PaidContract.YEARS;
    }
}
