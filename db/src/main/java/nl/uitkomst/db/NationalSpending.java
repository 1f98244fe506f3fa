package nl.uitkomst.db;

import nl.uitkomst.db.NationalProposals.EachProposal;
import nl.uitkomst.db.NationalProposals.Fate;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the invented contracts did with the money of what they adopted: of each year both phases of the first proposal, the first phase of the second, and a look back. */
final class NationalSpending {

    /** In the fund, about what was proposed in a year. */
    private static final int ENTRIES = 6;

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

    private void eachYear(EachProposal each) throws SQLException {
        NationalProposals.each(first, last, fate -> fate == Fate.DONE, each);
    }

    /** Behind the surpluses: what is reserved for both, what was paid, and what the first had left over. */
    private void entries() throws SQLException {
        try (var rows = new Batch(connection, "fund_entry", """
                contract_id, number, kind, amount, proposal_id, phase, reason, booked_by, booked_by_name, booked_at""")) {
            eachYear((contract, done) -> {
                var changed = done + 1;
                var number = NationalMoney.SETTLED + (done - 1) / NationalProposals.A_YEAR * ENTRIES + 1;
                entry(rows, contract, number, "RESERVED", NationalProposals.amount(done), done, 0);
                entry(rows, contract, number + 1, "RESERVED", NationalProposals.amount(changed), changed, 0);
                entry(rows, contract, number + 2, "PAID", NationalProposals.phaseAmount(done), done, 1);
                entry(rows, contract, number + 3, "PAID", secondPhase(), done, 2);
                entry(rows, contract, number + 4, "FREED", left(), done, 2);
                entry(rows, contract, number + 5, "PAID", NationalProposals.phaseAmount(changed), changed, 1);
            });
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
            eachYear((contract, done) -> {
                paid(rows, contract, done, 1, 1, NationalProposals.phaseAmount(done));
                said(rows, contract, done, 2, "DECLARED", "Er doen twaalf mensen mee.");
                said(rows, contract, done, 3, "AGREED", null);
                paid(rows, contract, done, 4, 2, secondPhase());
                step(rows, contract, done, 5, "CLOSED", 2, left(), null, null, null, paid(done, 2));
                paid(rows, contract, done + 1, 1, 1, NationalProposals.phaseAmount(done + 1));
                step(rows, contract, done, 6, "LOOKED_BACK", null, null, null, null, lesson(), lookedBack(done));
            });
        }
    }

    private static void paid(Batch rows, int contract, int proposal, int number, int phase, BigDecimal amount)
            throws SQLException {
        var day = paid(proposal, phase);
        step(rows, contract, proposal, number, "PAID", phase, amount, day, "V" + proposal + "-" + phase, null, day);
    }

    private static void said(Batch rows, int contract, int proposal, int number, String kind, Object said)
            throws SQLException {
        step(
                rows,
                contract,
                proposal,
                number,
                kind,
                2,
                null,
                null,
                null,
                said,
                paid(proposal, 2).minusDays(10));
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
            eachYear((contract, done) -> {
                var kpi = NationalKpi.ALL[(contract + 3 * done) % NationalKpi.ALL.length];
                var aim = new BigDecimal(kpi.laterBound());
                rows.add(
                        NationalProposals.id(contract, done),
                        kpi.code(),
                        new BigDecimal(kpi.bound()),
                        aim,
                        lookedBack(done).minusMonths(1),
                        contract % 2 == 0 ? aim : new BigDecimal(kpi.bound()),
                        true,
                        contract % 2 == 0 ? "HELPED" : "DID_NOT_HELP",
                        lesson(),
                        NationalWords.MANAGER,
                        "Gemeente Voorbeeld " + NationalData.municipality(contract),
                        lookedBack(done));
            });
        }
    }

    private void finish() throws SQLException {
        NationalData.run(
                connection,
                "update proposal set status = 'DONE' where id %% %d = 0 and contract_id between %d and %d"
                        .formatted(NationalProposals.A_YEAR, first, last));
        try (var rows = new Batch(connection, "proposal_event", "proposal_id, version, act, actor, organisation, at")) {
            eachYear((contract, done) -> rows.add(
                    NationalProposals.id(contract, done),
                    1,
                    "FINISHED",
                    NationalWords.MANAGER,
                    "Gemeente Voorbeeld " + NationalData.municipality(contract),
                    paid(done, 2)));
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

    private static LocalDate lookedBack(int proposal) {
        return paid(proposal, 2).plusMonths(6);
    }

    private static LocalDate paid(int proposal, int phase) {
        return NationalProposals.closed(proposal).plusMonths(3L * phase);
    }
}
