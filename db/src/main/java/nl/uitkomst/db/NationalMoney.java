package nl.uitkomst.db;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** The money of the invented contracts: a lump sum a year, this year's instalments as they were paid, and four settled years of which the surplus is in the fund. */
final class NationalMoney {

    static final int FIRST_SETTLED = 2021;
    static final int SETTLED = 4;

    private static final int LAST_YEAR = 2028;
    private static final int THIS_YEAR = 2026;
    private static final int PAID_QUARTERS = 3;

    private final Connection connection;
    private final int first;
    private final int last;

    NationalMoney(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    void write() throws SQLException {
        lumpSums();
        payments();
        settlements();
        lines();
        close();
        fund();
    }

    private void lumpSums() throws SQLException {
        try (var rows = new Batch(connection, "lump_sum", "contract_id, year, amount, valid_from")) {
            for (var contract = first; contract <= last; contract++) {
                for (var year = NationalData.START.getYear(); year <= LAST_YEAR; year++) {
                    rows.add(contract, year, lumpSum(contract), NationalData.START);
                }
            }
        }
    }

    private static BigDecimal lumpSum(int contract) {
        return BigDecimal.valueOf(2_000_000L + contract % 50 * 40_000L);
    }

    static BigDecimal surplus(int contract, int year) {
        return BigDecimal.valueOf(60_000L + (contract * 37L + year * 11L) % 40 * 1_000L);
    }

    private void payments() throws SQLException {
        try (var rows = new Batch(connection, "payment", """
                public_id, contract_id, year, kind, reference, paid_on, amount, description, entered_by, entered_at""")) {
            for (var contract = first; contract <= last; contract++) {
                for (var q = 0; q < PAID_QUARTERS; q++) {
                    var day = LocalDate.of(THIS_YEAR, 1 + 3 * q, 3 + contract % 20);
                    rows.add(
                            new UUID(0x4002, 0x8000000000000000L + contract * 10L + q).toString(),
                            contract,
                            THIS_YEAR,
                            "INSTALMENT",
                            "TERMIJN-" + THIS_YEAR + "-" + (q + 1),
                            day,
                            lumpSum(contract).divide(BigDecimal.valueOf(4)),
                            "Kwartaaltermijn",
                            2,
                            day);
                }
            }
        }
    }

    private interface EachYear {
        void add(int contract, int year) throws SQLException;
    }

    private void eachYear(EachYear each) throws SQLException {
        for (var contract = first; contract <= last; contract++) {
            for (var year = FIRST_SETTLED; year < FIRST_SETTLED + SETTLED; year++) {
                each.add(contract, year);
            }
        }
    }

    private void settlements() throws SQLException {
        try (var rows = new Batch(connection, "settlement", """
                id, contract_id, year, number, status, digest, drawn_by, drawn_by_name, drawn_at""")) {
            eachYear((contract, year) -> rows.add(
                    settlement(contract, year),
                    contract,
                    year,
                    1,
                    "DRAFT",
                    digest(contract, year),
                    2,
                    NationalWords.MANAGER,
                    LocalDate.of(year + 1, 4, 1)));
        }
    }

    private void lines() throws SQLException {
        try (var rows = new Batch(
                connection, "settlement_line", "settlement_id, position, step, subject, name, base, facts, amount")) {
            eachYear((contract, year) -> {
                var sum = lumpSum(contract);
                var left = surplus(contract, year);
                var position = 1;
                for (var step : new String[] {"AGREED", "LUMP_SUM", "BUDGET", "FIXED", "DUE", "PAID", "COST"}) {
                    var amount = step.equals("COST") ? sum.subtract(left) : sum;
                    rows.add(settlement(contract, year), position++, step, "", "", null, "{}", amount);
                }
                rows.add(settlement(contract, year), position, "SURPLUS", "", "", null, "{}", left);
            });
        }
    }

    private void close() throws SQLException {
        try (var rows = new Batch(connection, "settlement_signature", """
                settlement_id, organisation_id, account_id, signer, signed_at, digest""")) {
            eachYear((contract, year) -> {
                var id = settlement(contract, year);
                var day = LocalDate.of(year + 1, 5, 20);
                var digest = digest(contract, year);
                rows.add(id, NationalData.municipality(contract), 2, NationalWords.MANAGER, day, digest);
                rows.add(id, NationalData.cooperative(contract), 1, NationalWords.BOARD, day, digest);
            });
        }
        NationalData.run(
                connection,
                "update settlement set status = 'CLOSED', closed_at = date_add(drawn_at, interval 50 day) where contract_id between "
                        + first + " and " + last);
    }

    /** The entries of what is left of each year; what is done with it is booked behind them. */
    private void fund() throws SQLException {
        try (var rows = new Batch(connection, "fund_entry", """
                contract_id, number, kind, amount, year, settlement, booked_by, booked_by_name, booked_at""")) {
            eachYear((contract, year) -> rows.add(
                    contract,
                    1 + year - FIRST_SETTLED,
                    "SURPLUS",
                    surplus(contract, year),
                    year,
                    1,
                    1,
                    NationalWords.BOARD,
                    LocalDate.of(year + 1, 5, 21)));
        }
    }

    private static String digest(int contract, int year) {
        return NationalWords.digest("afrekening " + contract + " " + year);
    }

    private static long settlement(int contract, int year) {
        return (long) contract * SETTLED + year - FIRST_SETTLED;
    }
}
