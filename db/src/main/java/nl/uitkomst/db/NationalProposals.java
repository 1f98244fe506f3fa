package nl.uitkomst.db;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What the invented contracts propose to do with their funds, and how they decide on it. Each settled year brings four proposals: one that was adopted, carried
 * out and looked back on, one that was changed and adopted and is half way, one that was rejected, and one that waits to be voted on.
 */
final class NationalProposals {

    static final int A_YEAR = 4;
    static final int PROPOSALS = A_YEAR * NationalMoney.SETTLED;
    static final int PHASES = 2;

    /** What becomes of a proposal, in the order in which those of a year are made. */
    enum Fate {
        DONE(30),
        CHANGED(20),
        REJECTED(45),
        WAITING(15);

        final int thousands;

        Fate(int thousands) {
            this.thousands = thousands;
        }

        static Fate of(int number) {
            return values()[(number - 1) % A_YEAR];
        }

        boolean isDecided() {
            return this != WAITING;
        }
    }

    private final Connection connection;
    private final int first;
    private final int last;

    NationalProposals(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    void write() throws SQLException {
        rules();
        proposals();
        versions();
        phases();
        change("status = 'PUT_FORWARD', number = id %% %d + 1".formatted(PROPOSALS), A_YEAR);
        events();
        change("status = 'VOTING'", Fate.WAITING.ordinal());
        new NationalVotings(connection, first, last).write();
        change(
                "status = if(id %% %d = %d, 'REJECTED', 'ADOPTED')".formatted(A_YEAR, Fate.REJECTED.ordinal()),
                Fate.WAITING.ordinal());
    }

    private void change(String set, int upTo) throws SQLException {
        NationalData.run(
                connection,
                "update proposal set %s where contract_id between %d and %d and id %% %d < %d"
                        .formatted(set, first, last, A_YEAR, upTo));
    }

    interface EachProposal {
        void add(int contract, int number) throws SQLException;
    }

    static void each(int first, int last, Predicate<Fate> which, EachProposal each) throws SQLException {
        for (var contract = first; contract <= last; contract++) {
            for (var number = 1; number <= PROPOSALS; number++) {
                if (which.test(Fate.of(number))) {
                    each.add(contract, number);
                }
            }
        }
    }

    private void each(EachProposal each) throws SQLException {
        each(first, last, fate -> true, each);
    }

    private void rules() throws SQLException {
        try (var rows = new Batch(connection, "decision_rule", """
                id, contract_id, number, status, in_force_from, every_member, quorum_unit, quorum_amount, majority, counted, abstentions_count, interest, tie,
                consent, openness, reason, proposer_id, proposed_by, proposed_by_name, proposed_at""")) {
            for (var contract = first; contract <= last; contract++) {
                rows.add(
                        contract,
                        contract,
                        1,
                        "PROPOSED",
                        LocalDate.of(2021, 1, 1),
                        true,
                        "SEATS",
                        5,
                        contract % 4 == 0 ? "TWO_THIRDS" : "SIMPLE",
                        "VOTES_CAST",
                        true,
                        "LOWERS_THE_BASE",
                        "REJECTED",
                        true,
                        "OPEN",
                        "Elk lid een stem, en de gemeente stemt in.",
                        NationalData.cooperative(contract),
                        1,
                        NationalWords.BOARD,
                        LocalDate.of(2020, 11, 2));
            }
        }
        NationalData.run(connection, """
                update decision_rule set status = 'AGREED', answer = 'Akkoord.', answerer_id = %s, answered_by = 2, answered_by_name = '%s', answered_at = '2020-12-01'
                where contract_id between %d and %d""".formatted(
                        "(contract_id - 1) %% %d + 1".formatted(NationalData.MUNICIPALITIES),
                        NationalWords.MANAGER,
                        first,
                        last));
    }

    private void proposals() throws SQLException {
        try (var rows =
                new Batch(connection, "proposal", "id, public_id, contract_id, status, side, organisation_id, edits")) {
            each((contract, number) -> rows.add(
                    id(contract, number),
                    new UUID(0x4003, 0x8000000000000000L + id(contract, number)).toString(),
                    contract,
                    "DRAFT",
                    "CONTRACTOR",
                    NationalData.cooperative(contract),
                    versions(number)));
        }
    }

    private void versions() throws SQLException {
        try (var rows = new Batch(connection, "proposal_version", """
                id, proposal_id, number, kind, title, summary, within_scope, who_gains, carrier_id, risks, amount, kpi, kpi_from, kpi_to, kpi_by, dialogue, why,
                written_by, organisation, written_at""")) {
            each((contract, number) -> {
                for (var version = 1; version <= versions(number); version++) {
                    version(rows, contract, number, version);
                }
            });
        }
    }

    private static void version(Batch rows, int contract, int number, int version) throws SQLException {
        var kpi = NationalKpi.ALL[(contract + 3 * number) % NationalKpi.ALL.length];
        rows.add(
                version(contract, number, version),
                id(contract, number),
                version,
                number % 2 == 1 ? "CITIZENS" : "DEVELOPMENT",
                NationalWords.proposal(contract + number),
                "Wat we willen doen, waar, en met wie; zoals besproken in het gesprek over het kwartaal ervoor.",
                "Het hoort bij de ondersteuning in de wijk waarvoor deze afspraak is gemaakt.",
                "Inwoners die nu wachten, en de teams die hen helpen.",
                NationalData.provider(contract, number),
                "Het vinden van mensen kan langer duren dan gedacht.",
                amount(number),
                kpi.code(),
                new BigDecimal(kpi.bound()),
                new BigDecimal(kpi.laterBound()),
                putForward(number).plusYears(1),
                number == 1 ? "2022-K3" : null,
                version == 1 ? null : "De gemeente vroeg om een kleinere eerste fase.",
                NationalWords.BOARD,
                "Coöperatie Voorbeeld " + contract,
                putForward(number).plusDays(20L * (version - 1)));
    }

    private void phases() throws SQLException {
        try (var rows = new Batch(
                connection, "proposal_phase", "version_id, number, name, amount, condition_text, expected_on")) {
            each((contract, number) -> {
                for (var version = 1; version <= versions(number); version++) {
                    for (var phase = 1; phase <= PHASES; phase++) {
                        rows.add(
                                version(contract, number, version),
                                phase,
                                phase == 1 ? "Beginnen in één wijk" : "Naar de andere wijken",
                                phaseAmount(number),
                                phase == 1 ? "" : "In de eerste wijk doen ten minste tien mensen mee.",
                                putForward(number).plusMonths(6L * phase));
                    }
                }
            });
        }
    }

    private void events() throws SQLException {
        try (var rows =
                new Batch(connection, "proposal_event", "proposal_id, version, act, said, actor, organisation, at")) {
            each((contract, number) -> {
                var cooperative = "Coöperatie Voorbeeld " + contract;
                var id = id(contract, number);
                var day = putForward(number);
                rows.add(id, 1, "PUT_FORWARD", null, NationalWords.BOARD, cooperative, day);
                if (versions(number) > 1) {
                    rows.add(
                            id,
                            2,
                            "CHANGED",
                            "De gemeente vroeg om een kleinere eerste fase.",
                            NationalWords.BOARD,
                            cooperative,
                            day.plusDays(20));
                }
                if (Fate.of(number).isDecided()) {
                    var act = Fate.of(number) == Fate.REJECTED ? "REJECTED" : "ADOPTED";
                    var version = versions(number);
                    rows.add(id, version, "VOTING_OPENED", null, NationalWords.BOARD, cooperative, opened(number));
                    rows.add(id, version, act, null, NationalWords.BOARD, cooperative, closed(number));
                }
            });
        }
    }

    static BigDecimal amount(int number) {
        return BigDecimal.valueOf(Fate.of(number).thousands * 1000L);
    }

    static BigDecimal phaseAmount(int number) {
        return amount(number).divide(BigDecimal.valueOf(PHASES));
    }

    private static int versions(int number) {
        return Fate.of(number) == Fate.CHANGED ? 2 : 1;
    }

    private static LocalDate putForward(int number) {
        return number == PROPOSALS
                ? LocalDate.of(2026, 10, 12)
                : LocalDate.of(2022, 6, 1).plusMonths(3L * number);
    }

    static LocalDate opened(int number) {
        return putForward(number).plusDays(30);
    }

    static LocalDate closed(int number) {
        return putForward(number).plusDays(51);
    }

    static long id(int contract, int number) {
        return (long) contract * PROPOSALS + number - 1;
    }

    private static long version(int contract, int number, int version) {
        return id(contract, number) * 2 + version - 1;
    }
}
