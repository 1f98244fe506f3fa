package nl.uitkomst.db;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the invented contracts did with the money of what they adopted: both phases of the first proposal, the first phase of the second, and a look back. */
final class NationalSpending {

    private static final int ADOPTED = 2;

    private final Connection connection;
    private final int first;
    private final int last;

    NationalSpending(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    void write() throws SQLException {
        entries();
        steps();
        lookBacks();
        finish();
    }

    /** Behind the surpluses: what is reserved for both, what was paid, and what the first had left over. */
    private void entries() throws SQLException {
        try (var rows = new Batch(connection, "fund_entry", """
                contract_id, number, kind, amount, proposal_id, phase, reason, booked_by, booked_by_name, booked_at""")) {
            for (var contract = first; contract <= last; contract++) {
                var number = NationalMoney.SETTLED + 1;
                for (var proposal = 1; proposal <= ADOPTED; proposal++) {
                    entry(rows, contract, number++, "RESERVED", NationalProposals.amount(proposal), proposal, 0);
                }
                entry(rows, contract, number++, "PAID", NationalProposals.phaseAmount(1), 1, 1);
                entry(rows, contract, number++, "PAID", secondPhase(), 1, 2);
                entry(rows, contract, number++, "FREED", left(), 1, 2);
                entry(rows, contract, number, "PAID", NationalProposals.phaseAmount(2), 2, 1);
            }
        }
    }

    private static void entry(
            Batch rows, int contract, int number, String kind, BigDecimal amount, int proposal, int phase)
            throws SQLException {
        var reserves = kind.equals("RESERVED");
        rows.add(
                contract,
                number,
                kind,
                amount,
                NationalProposals.id(contract, proposal),
                reserves ? null : phase,
                kind.equals("FREED") ? "De fase was goedkoper dan gedacht." : null,
                reserves ? 1 : 2,
                reserves ? NationalWords.BOARD : NationalWords.MANAGER,
                reserves ? NationalProposals.closed(proposal) : paid(proposal, phase));
    }

    private void steps() throws SQLException {
        try (var rows = new Batch(connection, "spending_step", """
                proposal_id, number, kind, phase, amount, on_day, reference, said, account_id, actor, organisation_id, organisation, at""")) {
            for (var contract = first; contract <= last; contract++) {
                paid(rows, contract, 1, 1, 1, NationalProposals.phaseAmount(1));
                said(rows, contract, 2, "DECLARED", "Er doen twaalf mensen mee.");
                said(rows, contract, 3, "AGREED", null);
                paid(rows, contract, 1, 4, 2, secondPhase());
                step(rows, contract, 1, 5, "CLOSED", 2, left(), null, null, null, paid(1, 2));
                paid(rows, contract, 2, 1, 1, NationalProposals.phaseAmount(2));
                step(
                        rows,
                        contract,
                        1,
                        6,
                        "LOOKED_BACK",
                        null,
                        null,
                        null,
                        null,
                        lesson(),
                        paid(1, 2).plusYears(1));
            }
        }
    }

    private static void paid(Batch rows, int contract, int proposal, int number, int phase, BigDecimal amount)
            throws SQLException {
        var day = paid(proposal, phase);
        step(rows, contract, proposal, number, "PAID", phase, amount, day, "V" + proposal + "-" + phase, null, day);
    }

    private static void said(Batch rows, int contract, int number, String kind, Object said) throws SQLException {
        step(
                rows,
                contract,
                1,
                number,
                kind,
                2,
                null,
                null,
                null,
                said,
                paid(1, 2).minusDays(10));
    }

    private static void step(Batch rows, int contract, int proposal, Object... values) throws SQLException {
        var by = values[1].equals("DECLARED");
        rows.add(
                NationalProposals.id(contract, proposal),
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                by ? 1 : 2,
                by ? NationalWords.BOARD : NationalWords.MANAGER,
                by ? NationalData.cooperative(contract) : NationalData.municipality(contract),
                by ? "Coöperatie Voorbeeld " + contract : "Gemeente Voorbeeld " + NationalData.municipality(contract),
                values[7]);
    }

    private void lookBacks() throws SQLException {
        try (var rows = new Batch(connection, "look_back", """
                proposal_id, kpi, expected_from, expected_to, expected_by, happened, final, result, lesson, by_name, organisation, at""")) {
            for (var contract = first; contract <= last; contract++) {
                var kpi = NationalKpi.ALL[(contract + 3) % NationalKpi.ALL.length];
                var aim = new BigDecimal(kpi.laterBound());
                rows.add(
                        NationalProposals.id(contract, 1),
                        kpi.code(),
                        new BigDecimal(kpi.bound()),
                        aim,
                        LocalDate.of(2024, 12, 30),
                        contract % 2 == 0 ? aim : new BigDecimal(kpi.bound()),
                        true,
                        contract % 2 == 0 ? "HELPED" : "DID_NOT_HELP",
                        lesson(),
                        NationalWords.MANAGER,
                        "Gemeente Voorbeeld " + NationalData.municipality(contract),
                        paid(1, 2).plusYears(1));
            }
        }
    }

    private void finish() throws SQLException {
        NationalData.run(
                connection,
                "update proposal set status = 'DONE' where number = 1 and contract_id between " + first + " and "
                        + last);
        try (var rows = new Batch(connection, "proposal_event", "proposal_id, version, act, actor, organisation, at")) {
            for (var contract = first; contract <= last; contract++) {
                rows.add(
                        NationalProposals.id(contract, 1),
                        1,
                        "FINISHED",
                        NationalWords.MANAGER,
                        "Gemeente Voorbeeld " + NationalData.municipality(contract),
                        paid(1, 2));
            }
        }
    }

    private static String lesson() {
        return "Klein beginnen werkte: wat in de eerste wijk geleerd is, scheelde in de andere wijken de helft van de tijd.";
    }

    private static BigDecimal secondPhase() {
        return NationalProposals.phaseAmount(1).subtract(left());
    }

    private static BigDecimal left() {
        return BigDecimal.valueOf(2500);
    }

    private static LocalDate paid(int proposal, int phase) {
        return NationalProposals.closed(proposal).plusMonths(3L * phase);
    }
}
