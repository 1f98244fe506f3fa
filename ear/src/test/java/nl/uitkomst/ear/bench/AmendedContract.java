package nl.uitkomst.ear.bench;

import nl.uitkomst.db.Access;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** An invented contract of seven years that was amended two hundred times: each time its terms, a lump sum and one of its ten KPIs. */
final class AmendedContract {

    static final String NUMBER = "NL-GEWIJZIGD";
    static final int AMENDMENTS = 200;
    static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static final String EACH =
            "with recursive n (a) as (select 1 union all select a + 1 from n where a < 200) ";
    private static final String FROM = "date_add('2020-01-01', interval 12 * a day)";

    private static final List<String> SETUP = List.of(
            """
            insert into contract (number, title, legal_form, status, starts_on, ends_on, calendar, weeks_until_due, scope, illustrative)
            values ('NL-GEWIJZIGD', 'Vaak gewijzigd', 'CONTRACT', 'AGREED', '2020-01-01', '2026-12-31', 'QUARTER', 7, 'Voorbeeld.', true)""",
            """
            insert into contract_party (contract_id, organisation_id, role, valid_from)
            select c.id, p.organisation_id, p.role, '2020-01-01'
            from contract c join contract_party p on p.contract_id = 1 where c.number = 'NL-GEWIJZIGD'""",
            "insert into earlier_terms (contract_id, valid_from, valid_until, title, legal_form, starts_on, ends_on, calendar, year_start,"
                    + " weeks_until_due, tolerated_miss_share, scope, illustrative, areas, target_groups) "
                    + EACH + "select c.id, date_add('2020-01-01', interval 12 * (a - 1) day), " + FROM
                    + ", concat('Titel ', a), c.legal_form, c.starts_on, c.ends_on, c.calendar, c.year_start,"
                    + " c.weeks_until_due, a % 50, c.scope, true, '', '' from n join contract c on c.number = 'NL-GEWIJZIGD'",
            "insert into lump_sum (contract_id, year, amount, valid_from, valid_until) "
                    + EACH.replace("select 1 union", "select 0 union")
                    + "select c.id, 2020 + a % 7, 5000000 + a * 1000, " + FROM + ", coalesce(lead(" + FROM
                    + ") over (partition by a % 7 order by a), '9999-12-31') from n join contract c on c.number = 'NL-GEWIJZIGD'",
            """
            insert into kpi (contract_id, code, position)
            select c.id, k.code, k.position from contract c join kpi k on k.contract_id = 1 where c.number = 'NL-GEWIJZIGD'""",
            "insert into kpi_version (kpi_id, number, valid_from, valid_until, name, short_name, definition, result_area, kind, measure,"
                    + " numerator_text, denominator_text, unit, decimals, source, direction, nature, reported_by, band_kind, band_size) "
                    + EACH.replace("select 1 union", "select -9 union")
                    + "select k.id, row_number() over (partition by k.id order by a), if(a < 1, '2020-01-01', " + FROM
                    + "), coalesce(lead(" + FROM
                    + ") over (partition by k.id order by a), '9999-12-31'), v.name, v.short_name,"
                    + " concat(v.definition, ' Versie ', a), v.result_area, v.kind, v.measure, v.numerator_text, v.denominator_text, v.unit,"
                    + " v.decimals, v.source, v.direction, v.nature, v.reported_by, v.band_kind, v.band_size"
                    + " from n join contract c on c.number = 'NL-GEWIJZIGD' join kpi k on k.contract_id = c.id and k.position = 1 + (a + 10) % 10"
                    + " join kpi o on o.contract_id = 1 and o.code = k.code join kpi_version v on v.kpi_id = o.id",
            """
            insert into kpi_target (kpi_version_id, valid_from, valid_until, low, high)
            select v.id, t.valid_from, t.valid_until, t.low, t.high
            from contract c join kpi k on k.contract_id = c.id join kpi_version v on v.kpi_id = k.id
                     join kpi o on o.contract_id = 1 and o.code = k.code join kpi_version w on w.kpi_id = o.id
                     join kpi_target t on t.kpi_version_id = w.id
            where c.number = 'NL-GEWIJZIGD'""",
            "insert into amendment (contract_id, number, reason, effective_on, status, text, basics, offered_at, closed_at) "
                    + EACH
                    + "select c.id, a, concat('Reden ', a), " + FROM
                    + ", 'IN_FORCE', 1, 1, now(), now() from n join contract c on c.number = 'NL-GEWIJZIGD'",
            """
            insert into amendment_signature (amendment_id, organisation_id, account_id, signer, signed_at)
            select a.id, p.organisation_id, 1, 'iemand', now()
            from contract c join amendment a on a.contract_id = c.id
                     join contract_party p on p.contract_id = c.id and p.role <> 'PARTNER'
            where c.number = 'NL-GEWIJZIGD'""");

    /** What is in force of it on a day: the number as the first parameter, the day as the second. */
    static final List<String> AS_OF = List.of(
            """
            (select t.*, 0 as place from earlier_terms t join contract c on c.id = t.contract_id
             where c.number = ? and t.valid_until > ? order by t.valid_from limit 1)""",
            "select c.* from contract c where c.number = ? and ? is not null",
            in("p.*, o.*", "contract_party p", "p") + " join organisation o on o.id = p.organisation_id",
            in("m.*, o.*", "contract_party p", "p")
                    + " join membership m on m.cooperative_id = p.organisation_id and m.valid_until = '9999-12-31' join organisation o on o.id = m.provider_id",
            in("s.*", "lump_sum s", "s"),
            kpi("k.code, v.*", ""),
            kpi("k.code, t.*", "join kpi_target t on t.kpi_version_id = v.id"),
            kpi("k.code, b.*", "join kpi_base b on b.kpi_version_id = v.id"),
            in("g.*", "money_agreement g", "g"),
            in("x.*", "extension_option x", "x"),
            in("x.*", "notice_period x", "x"),
            in("x.*", "agreed_date x", "x"),
            in("x.*", "phased_start x", "x"),
            in("x.*", "contract_inhabitants x", "x"),
            in("x.*", "access_rule x", "x"),
            """
            select a.number, a.reason, a.effective_on, o.name, s.signer, s.signed_at
            from amendment a join contract c on c.id = a.contract_id
                     join amendment_signature s on s.amendment_id = a.id join organisation o on o.id = s.organisation_id
            where c.number = ? and a.effective_on <= ? order by a.number""",
            "select e.valid_until from earlier_terms e join contract c on c.id = e.contract_id where c.number = ? and ? is not null");

    private AmendedContract() {}

    private static String in(String columns, String table, String alias) {
        return "select " + columns + " from contract c join " + table + " on " + alias
                + ".contract_id = c.id and c.number = ? and ? between " + alias + ".valid_from and date_sub(" + alias
                + ".valid_until, interval 1 day)";
    }

    private static String kpi(String columns, String join) {
        return "select " + columns
                + " from contract c join kpi k on k.contract_id = c.id and c.number = ? join kpi_version v on v.kpi_id = k.id"
                + " and ? between v.valid_from and date_sub(v.valid_until, interval 1 day) " + join
                + " order by k.position";
    }

    /** Once in a database that has the invented nation. */
    static void write(Access access) throws SQLException {
        if (Measured.number(access, "select count(*) from contract where number = 'NL-GEWIJZIGD'") > 0) {
            return;
        }
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            for (var sql : SETUP) {
                statement.execute(sql);
            }
        }
    }
}
