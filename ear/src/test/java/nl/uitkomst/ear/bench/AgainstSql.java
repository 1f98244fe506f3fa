package nl.uitkomst.ear.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Pages and their JSON against the bare SQL that reads who asks, what they have to do with it, and what is told to them: over one connection, and
 * from the least that gives it over HTTP, in turns within one run. The product is asked over HTTP by someone with a key.
 */
final class AgainstSql {

    private static final int COUNTED = 50;

    /** What was not asked often runs slowly in Java: so many turns go by before anything counts. */
    private static final int WARMING = 10;

    /** Without it nobody is told anything. */
    private static final String WHO = """
            select a.id, a.name, a.role, a.organisation_id, o.name, a.may_sign, a.language, s.id
            from access_key s join account a on a.id = s.account_id join organisation o on o.id = a.organisation_id
            where s.secret_hash = sha2('measuring-%d', 256) and s.expires_at > now() and a.status = 'ACTIVE'""";

    /** How every party of a contract, and every member that takes part in it, stands to it. */
    static final String PARTIES = """
            select p.contract_id, p.role, p.valid_from, p.valid_until, p.organisation_id, p.leads
            from contract c join contract_party p on p.contract_id = c.id where c.number = ?
            union all
            select p.contract_id, m.role, m.valid_from, m.valid_until, m.provider_id, 0
            from contract c
                     join contract_party p on p.contract_id = c.id and p.role = 'CONTRACTOR'
                     join membership m on m.cooperative_id = p.organisation_id
            where c.number = ?""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Measured product;
    private final Duration time;
    private final int rounds;

    AgainstSql(Measured product, Duration time, int rounds) {
        this.product = product;
        this.time = time;
        this.rounds = rounds;
    }

    /**
     * One answer of the product.
     *
     * @param path for each turn
     * @param asked what the SQL is asked for each turn
     */
    record Case(String what, int account, IntFunction<String> path, List<String> sql, IntFunction<Object> asked) {

        Case {
            sql = Stream.concat(Stream.of(WHO.formatted(account)), sql.stream()).toList();
        }
    }

    /** @return how many times its bare SQL each of them takes */
    List<Double> run(List<Case> cases) throws Exception {
        var shares = new ArrayList<Double>();
        for (var each : cases) {
            try (var bare = new BareSql(product.access(), each.sql())) {
                shares.add(compare(each, bare));
            }
        }
        return shares;
    }

    private double compare(Case each, BareSql bare) throws Exception {
        Rate.of(
                1,
                time.multipliedBy(WARMING),
                turn -> product.get(each.account(), each.path().apply(turn)));
        try (var server = new BareServer(product.access(), 1, turn -> literal(each, turn))) {
            var rates = Rate.inTurns(
                    1,
                    time,
                    rounds,
                    turn -> bare.read(each.asked().apply(turn)),
                    turn -> client.send(
                            HttpRequest.newBuilder(URI.create(server.address(turn)))
                                    .build(),
                            BodyHandlers.ofByteArray()),
                    turn -> product.get(each.account(), each.path().apply(turn)));
            rates.get(0).print("bare SQL of the same");
            rates.get(1).print("the same from a bare server");
            rates.get(2).print(each.what());
            return told(each, rates);
        }
    }

    private double told(Case each, List<Rate> rates) throws Exception {
        var share = rates.get(2).median() / rates.get(0).median();
        System.out.printf(
                "%s: %.2f times the bare SQL (aim at most 3), %.2f times a bare server with it; %s.%n",
                each.what(), share, rates.get(2).median() / rates.get(1).median(), cost(each));
        return share;
    }

    /** What one answer costs, counted while nobody else asks anything; unlike time, it says the same on a busy machine. */
    private String cost(Case each) throws Exception {
        var statements = questions();
        var processor = product.processor();
        var length = 0;
        for (var turn = 0; turn < COUNTED; turn++) {
            length = product.get(each.account(), each.path().apply(turn)).body().length;
        }
        return String.format(
                "%d statements against %d, %.1f ms of processor, %d kB",
                (questions() - statements - 1) / COUNTED,
                each.sql().size(),
                product.processor().minus(processor).toNanos() / 1e6 / COUNTED,
                length / 1000);
    }

    private static List<String> literal(Case each, int turn) {
        var asked = each.asked().apply(turn);
        var text = asked instanceof Number ? asked.toString() : "'" + asked + "'";
        return each.sql().stream().map(sql -> sql.replace("?", text)).toList();
    }

    private long questions() throws SQLException {
        try (var connection = product.access().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("show global status like 'Questions'")) {
            found.next();
            return found.getLong(2);
        }
    }
}
