package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented contract of seven years with forty providers: paid each month, and each quarter every one of them reports its cost in five categories. */
final class PaidContract {

    static final String NUMBER = "NL-BETAALD";
    static final int FIRST_YEAR = 2020;
    static final int YEARS = 7;

    private static final String OF = "contract c on c.number = '" + NUMBER + "'";
    private static final String PROVIDERS =
            "with recursive n (a) as (select 1 union all select a + 1 from n where a < 40) ";
    private static final String MONTHS =
            "with recursive n (a) as (select 0 union all select a + 1 from n where a < 83) ";
    private static final String QUARTERS =
            "with recursive n (a) as (select 0 union all select a + 1 from n where a < 27) ";

    private static final List<String> SETUP = List.of(
            "insert into organisation (public_id, kind, name) values (uuid(), 'COOPERATIVE', 'Coöperatie Betaald')",
            PROVIDERS.replace("with", "insert into organisation (public_id, kind, name) with")
                    + "select uuid(), 'PROVIDER', concat('Aanbieder Betaald ', a) from n",
            """
            insert into contract (number, title, legal_form, status, starts_on, ends_on, calendar, weeks_until_due, scope, illustrative)
            values ('NL-BETAALD', 'Elke maand betaald', 'CONTRACT', 'AGREED', '2020-01-01', '2026-12-31', 'QUARTER', 7, 'Voorbeeld.', true)""",
            "insert into contract_party (contract_id, organisation_id, role, valid_from) select c.id, p.organisation_id, p.role, '2020-01-01'"
                    + " from "
                    + OF.replace(" on ", " join contract_party p on p.contract_id = 1 and p.role <> 'CONTRACTOR' and "),
            "insert into contract_party (contract_id, organisation_id, role, valid_from) select c.id, o.id, 'CONTRACTOR', '2020-01-01'"
                    + " from " + OF.replace(" on ", " join organisation o on o.name = 'Coöperatie Betaald' and "),
            """
            insert into membership (cooperative_id, provider_id, role, valid_from)
            select k.id, p.id, 'MEMBER', '2020-01-01'
            from organisation k join organisation p on p.name like 'Aanbieder Betaald %' where k.name = 'Coöperatie Betaald'""",
            "insert into lump_sum (contract_id, year, amount, valid_from) " + MONTHS
                    + "select c.id, 2020 + a, 6000000.01, '2020-01-01' from n join " + OF + " where a < 7",
            "insert into money_agreement (contract_id, valid_from, terms) select c.id, '2020-01-01', '"
                    + """
                    {"ceilings":{},"effects":[],"schedule":{"rhythm":"MONTHLY","resultPartInAdvance":false,"parts":[]},\
                    "categories":[{"code":"a","name":"Personeel"},{"code":"b","name":"Huisvesting"},{"code":"c","name":"Reizen"},\
                    {"code":"d","name":"Overhead"},{"code":"e","name":"Anders"}]}"""
                    + "' from " + OF.replace(" on ", " where "),
            "insert into submission (contract_id, year, number, period_start, period_end, due_on, status) "
                    + QUARTERS
                    + "select c.id, 2020 + a div 4, 1 + a % 4, date_add('2020-01-01', interval 3 * a month),"
                    + " date_sub(date_add('2020-01-01', interval 3 * (a + 1) month), interval 1 day), '2030-01-01', 'OPEN' from n join "
                    + OF);

    private static final List<String> HAND_IN = List.of(
            change("r.status = 'SUBMITTED', r.submitted_by = 1, r.submitted_at = now()"),
            change("r.status = 'ACCEPTED', r.decided_by = 2, r.decided_at = now()"),
            change("s.status = 'ACCEPTED', s.counting_revision_id = r.id, s.counting_final = true"));

    // One by one: a table with a trigger takes no rows with a new id from a query.
    private static final String PAYMENT = """
            insert into payment (public_id, contract_id, year, kind, reference, paid_on, amount, description, entered_by, entered_at)
            values (uuid(), (select id from contract where number = 'NL-BETAALD'), %d, 'INSTALMENT', 'M-%d',
                    date_add('2020-01-01', interval %d month), 500000, 'Termijn', 2, now())""";

    /** What a ledger is made of: the year as the parameter. */
    static final List<String> LEDGER = List.of(
            "select c.* from contract c where c.number = 'NL-BETAALD' and ? > 0",
            "select p.*, o.* from contract_party p join " + OF
                    + " and p.contract_id = c.id join organisation o on o.id = p.organisation_id where ? > 0",
            "select s.* from lump_sum s join " + OF + " and s.contract_id = c.id where ? > 0",
            "select m.* from money_agreement m join " + OF + " and m.contract_id = c.id where ? > 0",
            """
            select p.*, taken.reference, counter.reference
            from contract c join payment p on p.contract_id = c.id left join payment taken on taken.id = p.corrects
                     left join payment counter on counter.corrects = p.id
            where c.number = 'NL-BETAALD' and p.year = ? order by p.paid_on""",
            """
            select k.number, k.category, o.name, k.amount, k.revision, k.final
            from contract c join cost_counting k on k.contract_id = c.id join organisation o on o.id = k.organisation_id
            where c.number = 'NL-BETAALD' and k.year = ? order by k.number, k.category, o.name""",
            """
            select k.year, k.number, sum(k.amount) from contract c join cost_counting k on k.contract_id = c.id
            where c.number = 'NL-BETAALD' and k.final and ? > 0 group by k.year, k.number""",
            "select x.* from settled_amount x join " + OF + " and x.contract_id = c.id where x.year = ?",
            "select x.* from settlement x join " + OF + " and x.contract_id = c.id where ? > 0");

    private PaidContract() {}

    private static String change(String set) {
        return "update submission s join " + OF
                + " and s.contract_id = c.id join revision r on r.submission_id = s.id set " + set;
    }

    /** Once in a database that has the invented nation. */
    static void write(Access access) throws SQLException {
        if (Measured.number(access, "select count(*) from contract where number = 'NL-BETAALD'") > 0) {
            return;
        }
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            for (var sql : SETUP) {
                statement.execute(sql);
            }
            for (var month = 0; month < 12 * YEARS; month++) {
                statement.execute(PAYMENT.formatted(FIRST_YEAR + month / 12, month, month));
            }
            report(statement);
            for (var sql : HAND_IN) {
                statement.execute(sql);
            }
        }
    }

    private static void report(Statement statement) throws SQLException {
        var organisations = ids(statement, "select id from organisation where name like '% Betaald%'");
        for (var submission :
                ids(statement, "select s.id from submission s join " + OF + " and s.contract_id = c.id")) {
            statement.execute("insert into revision (submission_id, number, status, started_by, started_at) values ("
                    + submission + ", 1, 'DRAFT', 1, now())");
            var rows = organisations.stream()
                    .flatMap(organisation -> Stream.of("a", "b", "c", "d", "e")
                            .map(category -> "((select id from revision where submission_id = " + submission + "), '"
                                    + category + "', " + organisation + ", 7000.13, 1, now())"))
                    .collect(Collectors.joining(", "));
            statement.execute(
                    "insert into cost_line (revision_id, category, organisation_id, amount, entered_by, entered_at) values "
                            + rows);
        }
    }

    private static List<Long> ids(Statement statement, String sql) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var found = statement.executeQuery(sql)) {
            while (found.next()) {
                ids.add(found.getLong(1));
            }
        }
        return ids;
    }
}
