package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An invented nation to measure with: municipalities, cooperatives of eight providers, and contracts with ten KPIs over 24 reported quarters. The same
 * number of contracts always gives the same figures.
 */
public final class NationalData {

    static final int MUNICIPALITIES = 342;
    static final int CONTRACTS = 1000;
    static final int PROVIDERS = 8;
    static final int REPORTED = 24;
    static final LocalDate START = LocalDate.of(2020, 10, 1);

    private static final LocalDate END = LocalDate.of(2028, 12, 31);
    private static final LocalDate NEW_TARGETS = LocalDate.of(2024, 1, 1);
    private static final int HUNDRED = 100;
    private static final int[] WATCHED = {10, 100, 1000};

    private final Access migrator;
    private final int contracts;
    private final Consumer<String> told;

    public NationalData(Access migrator, int contracts) {
        this(migrator, contracts, done -> {});
    }

    /** @param told of how far it is, every hundred contracts */
    public NationalData(Access migrator, int contracts, Consumer<String> told) {
        this.migrator = migrator;
        this.contracts = contracts;
        this.told = told;
    }

    /** @throws IllegalStateException when the database already holds a contract */
    public void write() throws SQLException {
        try (var connection = quick(migrator)) {
            requireEmpty(connection);
            run(connection, "set foreign_key_checks = 0, unique_checks = 0");
            organisations(connection);
            accounts(connection);
            for (var contract = 1; contract <= contracts; contract++) {
                contract(connection, contract);
                if (contract % HUNDRED == 0) {
                    told.accept(contract + " of " + contracts + " contracts have their figures.");
                }
            }
            watchers(connection);
            NationalDecisions.write(connection, contracts, told);
            run(
                    connection,
                    "analyze table submission, revision, result, kpi, kpi_version, kpi_target, contract, contract_party");
        }
    }

    static Connection quick(Access migrator) throws SQLException {
        var url = migrator.url() + (migrator.url().contains("?") ? "&" : "?") + "useBulkStmts=true";
        var connection = new Access(url, migrator.user(), migrator.password()).connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        if (number(connection, "select count(*) from contract") > 0) {
            throw new IllegalStateException("This database already holds contracts; generate into an empty one.");
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void organisations(Connection connection) throws SQLException {
        try (var row = connection.prepareStatement(
                "insert into organisation (id, public_id, kind, name) values (?, ?, ?, ?)")) {
            for (var i = 1; i <= MUNICIPALITIES; i++) {
                organisation(row, municipality(i), "MUNICIPALITY", "Gemeente Voorbeeld " + i);
            }
            for (var i = 1; i <= contracts; i++) {
                organisation(row, cooperative(i), "COOPERATIVE", "Coöperatie Voorbeeld " + i);
                for (var p = 0; p < PROVIDERS; p++) {
                    organisation(row, provider(i, p), "PROVIDER", "Aanbieder " + i + (char) ('A' + p));
                }
            }
            for (var i = 0; i < WATCHED.length; i++) {
                organisation(row, watcher(i), "OTHER", "Monitor over " + WATCHED[i]);
            }
            row.executeBatch();
        }
        connection.commit();
    }

    private static void organisation(PreparedStatement row, long id, String kind, String name) throws SQLException {
        add(row, id, new UUID(0x4000, 0x8000000000000000L + id).toString(), kind, name);
    }

    /** The two who report and decide, and for every watcher an auditor. None of them can sign in. */
    private void accounts(Connection connection) throws SQLException {
        try (var row = connection.prepareStatement(
                "insert into account (id, public_id, login, name, role, organisation_id, status) values (?, ?, ?, ?, ?, ?, 'INVITED')")) {
            account(row, 1, "rapporteur", "COOPERATIVE_REPORTER", cooperative(1));
            account(row, 2, "contractmanager", "CONTRACT_MANAGER", municipality(1));
            for (var i = 0; i < WATCHED.length; i++) {
                account(row, 3 + i, "monitor-" + WATCHED[i], "AUDITOR", watcher(i));
            }
            row.executeBatch();
        }
    }

    private static void account(PreparedStatement row, long id, String name, String role, long organisation)
            throws SQLException {
        add(row, id, new UUID(0x4001, 0x8000000000000000L + id).toString(), name, name, role, organisation);
    }

    private void contract(Connection connection, int contract) throws SQLException {
        agreement(connection, contract);
        kpis(connection, contract);
        NationalReports.write(connection, contract);
        connection.commit();
    }

    private static void agreement(Connection connection, int contract) throws SQLException {
        try (var row = connection.prepareStatement("""
                insert into contract (id, number, title, legal_form, status, starts_on, ends_on, calendar, weeks_until_due, scope, illustrative)
                values (?, ?, ?, 'CONTRACT', 'AGREED', ?, ?, 'QUARTER', 7, 'Ondersteuning in de wijk (voorbeeld).', true)""")) {
            add(row, contract, "NL-%04d".formatted(contract), "Voorbeeldcontract " + contract, START, END);
            row.executeBatch();
        }
        try (var row = connection.prepareStatement(
                "insert into contract_party (contract_id, organisation_id, role, valid_from) values (?, ?, ?, ?)")) {
            add(row, contract, municipality(contract), "CLIENT", START);
            add(row, contract, cooperative(contract), "CONTRACTOR", START);
            row.executeBatch();
        }
        try (var row = connection.prepareStatement(
                "insert into membership (cooperative_id, provider_id, role, valid_from) values (?, ?, 'MEMBER', ?)")) {
            for (var p = 0; p < PROVIDERS; p++) {
                add(row, cooperative(contract), provider(contract, p), START);
            }
            row.executeBatch();
        }
    }

    private static void kpis(Connection connection, int contract) throws SQLException {
        try (var kpi = connection.prepareStatement(
                        "insert into kpi (id, contract_id, code, position) values (?, ?, ?, ?)");
                var version = connection.prepareStatement("""
                        insert into kpi_version (id, kpi_id, number, valid_from, name, short_name, definition, result_area, kind, measure,
                            numerator_text, denominator_text, unit, decimals, source, direction, nature, reported_by, band_kind, band_size)
                        values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'registratie', ?, 'OUTCOME', ?, 'ABSOLUTE', ?)""");
                var target = connection.prepareStatement(
                        "insert into kpi_target (kpi_version_id, valid_from, valid_until, low, high) values (?, ?, ?, ?, ?)")) {
            for (var i = 0; i < NationalKpi.ALL.length; i++) {
                var each = NationalKpi.ALL[i];
                var id = kpi(contract, i);
                add(kpi, id, contract, each.code(), i + 1);
                add(
                        version,
                        id,
                        id,
                        START,
                        each.name(),
                        shortName(each),
                        each.name() + ", zoals afgesproken (voorbeeld).",
                        each.resultArea(),
                        each.kind(),
                        each.measure(),
                        "wat is bereikt",
                        each.size() == 0 ? null : "waarop het is geteld",
                        each.unit(),
                        each.decimals(),
                        each.direction(),
                        each.reportedBy(),
                        each.band());
                target(target, id, START, NEW_TARGETS, each, each.bound());
                target(target, id, NEW_TARGETS, LocalDate.of(9999, 12, 31), each, each.laterBound());
            }
            kpi.executeBatch();
            version.executeBatch();
            target.executeBatch();
        }
    }

    private static String shortName(NationalKpi kpi) {
        return kpi.name().substring(0, Math.min(40, kpi.name().length()));
    }

    private static void target(
            PreparedStatement row, long version, LocalDate from, LocalDate until, NationalKpi kpi, String bound)
            throws SQLException {
        add(row, version, from, until, kpi.isAtMost() ? null : bound, kpi.isAtMost() ? bound : null);
    }

    /** Partners that see the first ten, hundred and thousand contracts, to measure with. */
    private void watchers(Connection connection) throws SQLException {
        try (var row = connection.prepareStatement(
                "insert into contract_party (contract_id, organisation_id, role, valid_from) values (?, ?, 'PARTNER', ?)")) {
            for (var i = 0; i < WATCHED.length; i++) {
                for (var contract = 1; contract <= Math.min(WATCHED[i], contracts); contract++) {
                    add(row, contract, watcher(i), START);
                }
            }
            row.executeBatch();
        }
    }

    static long municipality(int contract) {
        return (contract - 1) % MUNICIPALITIES + 1L;
    }

    static long cooperative(int contract) {
        return 10_000L + contract;
    }

    static long provider(int contract, int place) {
        return 100_000L + (long) contract * PROVIDERS + place;
    }

    private static long watcher(int place) {
        return 1000L + place;
    }

    static long kpi(int contract, int place) {
        return (long) contract * NationalKpi.ALL.length + place;
    }

    static void add(PreparedStatement row, Object... columns) throws SQLException {
        for (var i = 0; i < columns.length; i++) {
            row.setObject(i + 1, columns[i]);
        }
        row.addBatch();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
