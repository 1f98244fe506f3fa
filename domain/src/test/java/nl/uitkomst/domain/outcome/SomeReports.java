package nl.uitkomst.domain.outcome;

import java.util.ArrayList;
import java.util.List;

/** Reports as they stand in the database, written there directly since only their reading is tested. */
final class SomeReports {

    static final List<String> SQL = new ArrayList<>();

    private SomeReports() {}

    static {
        organisation(90_001, "MUNICIPALITY", "Gemeente Uitkomst");
        organisation(90_002, "COOPERATIVE", "Coöperatie Uitkomst");
        organisation(90_003, "MUNICIPALITY", "Gemeente Elders");
        organisation(90_011, "PROVIDER", "Aanbieder A");
        organisation(90_012, "PROVIDER", "Aanbieder B");
        account(90_001, "ALDERMAN", 90_001);
        account(90_002, "PROVIDER_REPORTER", 90_011);
        contract(90_001, "OUTCOME-OURS", 90_001);
        contract(90_002, "OUTCOME-THEIRS", 90_003);
        earlierShare(90_001, 35, "2025-06-01");
        SQL.add(
                "insert into membership (cooperative_id, provider_id, role, valid_from) values (90002, 90011, 'MEMBER', '2025-01-01')");
        kpi(90_001, "terugval", "RATIO", "AT_MOST", "afgerond");
        kpi(90_002, "tevreden", "AVERAGE", "AT_LEAST", "cliënten");
        target(90_001, "2025-01-01", "2025-07-01", "null, 12");
        target(90_001, "2025-07-01", "9999-12-31", "null, 11");
        target(90_002, "2025-01-01", "9999-12-31", "7.5, null");
        report(1, "SUBMITTED", true);
        ratio(1, 90_011, 10, 100);
        ratio(1, 90_012, 10, 100);
        average(1, 90_011, "7.8, 40");
        average(1, 90_012, "7.4, 40");
        report(2, "SUBMITTED", true);
        ratio(2, 90_011, 10, 100);
        ratio(2, 90_012, 12, 100);
        average(2, 90_011, "7.8, 40");
        SQL.add(result(2, 90_002, 90_012, "null, null, null, null, 'Te laat'"));
        report(3, "SUBMITTED", false);
        ratio(3, 90_011, 20, 100);
        ratio(3, 90_012, 16, 200);
        average(3, 90_011, "7.8, 40");
        average(3, 90_012, "7.7, 40");
        report(4, "OPEN", false);
        SQL.add("""
                update submission s join revision r on r.submission_id = s.id set s.counting_revision_id = r.id
                where s.contract_id = 90001 and s.number < 4""");
    }

    private static void organisation(long id, String kind, String name) {
        SQL.add("insert into organisation (id, public_id, kind, name) values (%d, uuid(), '%s', '%s')"
                .formatted(id, kind, name));
    }

    private static void account(long id, String role, long organisation) {
        SQL.add("""
                insert into account (id, public_id, login, name, role, organisation_id, status)
                values (%1$d, uuid(), 'account%1$d', 'iemand', '%2$s', %3$d, 'INVITED')""".formatted(id, role, organisation));
    }

    private static void contract(long id, String number, long client) {
        SQL.add("""
                insert into contract (id, number, title, legal_form, status, starts_on, ends_on, calendar, weeks_until_due, scope)
                values (%d, '%s', 'Steun', 'CONTRACT', 'AGREED', '2025-01-01', '2025-12-31', 'QUARTER', 7, '')""".formatted(id, number));
        SQL.add("""
                insert into contract_party (contract_id, organisation_id, role, valid_from)
                values (%d, %d, 'CLIENT', '2025-01-01')""".formatted(id, client));
        SQL.add("""
                insert into contract_party (contract_id, organisation_id, role, valid_from)
                values (%d, 90002, 'CONTRACTOR', '2025-01-01')""".formatted(id));
    }

    /** Until this day another share of the weight could be missed. */
    private static void earlierShare(long contract, int percentage, String until) {
        SQL.add("""
                insert into earlier_terms (contract_id, valid_from, valid_until, title, legal_form, starts_on, ends_on, calendar, year_start,
                    weeks_until_due, tolerated_miss_share, scope, illustrative)
                select id, starts_on, '%s', title, legal_form, starts_on, ends_on, calendar, year_start, weeks_until_due, %d, scope, illustrative
                from contract where id = %d""".formatted(until, percentage, contract));
    }

    private static void kpi(long id, String code, String kind, String direction, String denominator) {
        SQL.add("insert into kpi (id, contract_id, code, position) values (%d, 90001, '%s', 1)".formatted(id, code));
        SQL.add("""
                insert into kpi_version (id, kpi_id, number, valid_from, name, short_name, definition, result_area, kind, measure,
                    numerator_text, denominator_text, unit, decimals, source, direction, nature, reported_by, band_kind)
                values (%1$d, %1$d, 1, '2025-01-01', '%2$s', '%2$s', '', '', '%3$s', 'FLOW', '', '%4$s', '%%', 1, '', '%5$s', 'OUTCOME',
                    'PROVIDERS', 'ABSOLUTE')""".formatted(id, code, kind, denominator, direction));
    }

    private static void target(long version, String from, String until, String bounds) {
        SQL.add(
                "insert into kpi_target (kpi_version_id, valid_from, valid_until, low, high) values (%d, '%s', '%s', %s)"
                        .formatted(version, from, until, bounds));
    }

    /** Its revision stays a draft, so that results can still be written into it. */
    private static void report(int quarter, String status, boolean last) {
        var month = 3 * quarter - 2;
        SQL.add("""
                insert into submission (id, contract_id, year, number, period_start, period_end, due_on, status, counting_final)
                values (%1$d, 90001, 2025, %2$d, '2025-%3$02d-01', '2025-%3$02d-28', date_add('2025-%3$02d-01', interval 140 day), '%4$s', %5$b)
                """.formatted(90_100 + quarter, quarter, month, last ? "ACCEPTED" : status, last));
        SQL.add("""
                insert into revision (id, submission_id, number, status, started_by, started_at)
                values (%1$d, %1$d, 1, 'DRAFT', 90001, '2025-01-01')""".formatted(90_100 + quarter));
    }

    private static void ratio(int quarter, long organisation, int numerator, int denominator) {
        SQL.add(result(quarter, 90_001, organisation, numerator + ", " + denominator + ", null, null, null"));
    }

    private static void average(int quarter, long organisation, String meanAndRespondents) {
        SQL.add(result(quarter, 90_002, organisation, "null, null, " + meanAndRespondents + ", null"));
    }

    private static String result(int quarter, long kpi, long organisation, String columns) {
        return """
                insert into result (revision_id, kpi_id, organisation_id, numerator, denominator, mean, respondents, not_delivered, entered_by, entered_at)
                values (%d, %d, %d, %s, 90001, '2025-01-01')""".formatted(90_100 + quarter, kpi, organisation, columns);
    }
}
