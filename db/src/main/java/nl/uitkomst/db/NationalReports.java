package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.SQLException;

/** The reports of a contract of the invented nation, from the first that came in to the last that is still to come. */
final class NationalReports {

    private static final int QUARTERS = 33;

    private NationalReports() {}

    static void write(Connection connection, int contract) throws SQLException {
        reports(connection, contract);
        results(connection, contract);
        handIn(connection, contract);
    }

    /** All reports of the term; those of the first 24 quarters are in, the last of them not yet accepted everywhere. */
    private static void reports(Connection connection, int contract) throws SQLException {
        try (var report = connection.prepareStatement("""
                        insert into submission (id, contract_id, year, number, period_start, period_end, due_on, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""");
                var revision = connection.prepareStatement("""
                        insert into revision (id, submission_id, number, status, started_by, started_at, submitted_by, submitted_at)
                        values (?, ?, 1, 'DRAFT', 1, ?, 1, ?)""")) {
            for (var q = 0; q < QUARTERS; q++) {
                var start = NationalData.START.plusMonths(3L * q);
                var end = start.plusMonths(3).minusDays(1);
                var id = report(contract, q);
                NationalData.add(
                        report,
                        id,
                        contract,
                        start.getYear(),
                        (start.getMonthValue() + 2) / 3,
                        start,
                        end,
                        end.plusWeeks(7),
                        status(contract, q));
                if (q < NationalData.REPORTED) {
                    NationalData.add(revision, id, id, end.plusDays(3), end.plusWeeks(5));
                }
            }
            report.executeBatch();
            revision.executeBatch();
        }
    }

    private static String status(int contract, int quarter) {
        if (quarter >= NationalData.REPORTED) {
            return "OPEN";
        }
        return quarter == NationalData.REPORTED - 1 && contract % 3 == 0 ? "SUBMITTED" : "ACCEPTED";
    }

    private static void results(Connection connection, int contract) throws SQLException {
        var figures = new NationalFigures(contract, NationalData.PROVIDERS);
        try (var row = connection.prepareStatement("""
                insert into result (revision_id, kpi_id, organisation_id, numerator, denominator, mean, respondents, not_delivered, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")) {
            for (var q = 0; q < NationalData.REPORTED; q++) {
                for (var i = 0; i < NationalKpi.ALL.length; i++) {
                    for (var p = 0; p < NationalData.PROVIDERS; p++) {
                        row.setLong(1, report(contract, q));
                        row.setLong(2, NationalData.kpi(contract, i));
                        row.setLong(3, NationalData.provider(contract, p));
                        figures.fill(row, 4, i, p, q);
                        row.setObject(9, NationalData.START.plusMonths(3L * q + 3));
                        row.addBatch();
                    }
                }
            }
            row.executeBatch();
        }
    }

    /** The way every report goes: submitted, then accepted, unless it still waits for that. */
    private static void handIn(Connection connection, int contract) throws SQLException {
        NationalData.run(connection, """
                update submission s join revision r on r.submission_id = s.id
                set s.counting_revision_id = r.id, s.counting_final = (s.status = 'ACCEPTED'), r.status = 'SUBMITTED'
                where s.contract_id = %d""".formatted(contract));
        NationalData.run(connection, """
                update submission s join revision r on r.submission_id = s.id
                set r.status = 'ACCEPTED', r.decided_by = 2, r.decided_at = s.due_on
                where s.contract_id = %d and s.status = 'ACCEPTED'""".formatted(contract));
    }

    private static long report(int contract, int quarter) {
        return (long) contract * QUARTERS + quarter;
    }
}
