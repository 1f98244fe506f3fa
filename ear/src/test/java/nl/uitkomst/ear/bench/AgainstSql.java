package nl.uitkomst.ear.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Pages and their JSON against the bare SQL that reads what they tell, in turns within one run. The product is asked over HTTP by someone with a key, the
 * database is not.
 */
final class AgainstSql {

    private static final int COUNTED = 10;

    private final MeasuredNation nation;
    private final Duration time;
    private final int rounds;

    AgainstSql(MeasuredNation nation, Duration time, int rounds) {
        this.nation = nation;
        this.time = time;
        this.rounds = rounds;
    }

    /**
     * One answer of the product.
     *
     * @param path for each turn
     * @param asked what the SQL is asked for each turn
     */
    record Case(String what, int account, IntFunction<String> path, List<String> sql, IntFunction<Object> asked) {}

    /** @return how many times its bare SQL each of them takes */
    List<Double> run(List<Case> cases) throws Exception {
        var shares = new ArrayList<Double>();
        for (var each : cases) {
            try (var bare = new BareSql(nation.access(), each.sql())) {
                shares.add(compare(each, bare));
            }
        }
        return shares;
    }

    private double compare(Case each, BareSql bare) throws Exception {
        var rates = Rate.inTurns(
                1,
                time,
                rounds,
                turn -> bare.read(each.asked().apply(turn)),
                turn -> nation.get(each.account(), each.path().apply(turn)));
        rates.get(0).print("bare SQL of the same");
        rates.get(1).print(each.what());
        var share = rates.get(1).median() / rates.get(0).median();
        System.out.printf(
                "%s takes %.2f times the bare SQL (aim at most 3), %d statements against %d, %d kB.%n",
                each.what(),
                share,
                statements(each),
                each.sql().size(),
                nation.get(each.account(), each.path().apply(0)).body().length / 1000);
        return share;
    }

    /** How many statements the database gets for one answer, while nobody else asks anything. */
    private long statements(Case each) throws Exception {
        var before = questions();
        for (var turn = 0; turn < COUNTED; turn++) {
            nation.get(each.account(), each.path().apply(turn));
        }
        return (questions() - before - 1) / COUNTED;
    }

    private long questions() throws SQLException {
        try (var connection = nation.access().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("show global status like 'Questions'")) {
            found.next();
            return found.getLong(2);
        }
    }
}
