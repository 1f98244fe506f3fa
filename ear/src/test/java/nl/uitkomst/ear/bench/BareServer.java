package nl.uitkomst.ear.bench;

import com.sun.net.httpserver.HttpServer;
import nl.uitkomst.db.Access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The least that can give the figures of a contract over HTTP: the JDK's own server, one query by JDBC, its rows as JSON. No sign-in, no verdicts, no trends. */
final class BareServer implements AutoCloseable {

    static final String FIGURES = """
            select k.code, v.name, v.unit, t.year, t.number, t.final, t.numerator, t.denominator, t.weighted_mean, t.respondents, t.delivered, t.due,
                   g.low, g.high, v.band_size
            from period_total t
                     join kpi k on k.id = t.kpi_id
                     join kpi_version v on v.kpi_id = k.id and v.valid_from <= t.period_start and v.valid_until > t.period_start
                     left join kpi_target g on g.kpi_version_id = v.id and g.valid_from <= t.period_start and g.valid_until > t.period_start
            where t.contract_id = %d
            order by k.position, t.period_start""";

    static {
        // Head and body go out in two writes; without this the second waits forty milliseconds for an answer to the
        // first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Access access;
    private final IntFunction<List<String>> statements;
    private final HttpServer server;
    private final ExecutorService threads;
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

    BareServer(Access access, int connections) throws IOException {
        this(access, connections, contract -> List.of(FIGURES.formatted(contract)));
    }

    /** @param statements what is asked for a number in the address */
    BareServer(Access access, int connections, IntFunction<List<String>> statements) throws IOException {
        this.access = access;
        this.statements = statements;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newFixedThreadPool(connections);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            var contract = exchange.getRequestURI().getPath().substring(1);
            var body = json(Integer.parseInt(contract)).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    String address(int contract) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + contract;
    }

    private Connection connect() {
        try {
            return access.connect();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(int contract) {
        return statements.apply(contract).stream().map(this::json).collect(Collectors.joining(","));
    }

    private String json(String sql) {
        try (var statement = connections.get().createStatement();
                var rows = statement.executeQuery(sql)) {
            return json(rows);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String json(ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        var json = new StringBuilder(64 * 1024).append('[');
        while (rows.next()) {
            json.append(json.length() > 1 ? ",{" : "{");
            for (var i = 1; i <= about.getColumnCount(); i++) {
                json.append(i > 1 ? ",\"" : "\"")
                        .append(about.getColumnLabel(i))
                        .append("\":");
                var value = rows.getObject(i);
                json.append(value instanceof String text ? '"' + text.replace("\"", "\\\"") + '"' : value);
            }
            json.append('}');
        }
        return json.append(']').toString();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
