package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** What the invented contracts talk about and decide: dialogues, actions, voices, settled years, funds, proposals, votings and what was done with the money. */
public final class NationalDecisions {

    private static final int AT_ONCE = 50;
    private static final int TOLD_EVERY = 200;
    private static final String TABLES =
            "action, voice, dialogue, dialogue_point, dialogue_judgement, dialogue_writing, dialogue_action, dialogue_confirmation, lump_sum, payment,"
                    + " settlement, settlement_line, fund_entry, investment_fund, fund_commitment, decision_rule, proposal, proposal_version,"
                    + " proposal_phase, proposal_event, voting, voting_seat, voting_word, voting_signature, spending_step, look_back";

    private NationalDecisions() {}

    /**
     * Adds it to a nation that was invented before there was anything of it.
     *
     * @param contracts how many were invented
     * @return false when it was there already
     */
    public static boolean addTo(Access migrator, int contracts, Consumer<String> told) throws SQLException {
        try (var connection = NationalData.quick(migrator)) {
            for (var table : new String[] {"dialogue", "action", "voice", "settlement", "proposal", "lump_sum"}) {
                var invented = " where contract_id <= " + contracts;
                if (NationalData.number(connection, "select count(*) from " + table + invented) > 0) {
                    return false;
                }
            }
            NationalData.run(connection, "set foreign_key_checks = 0, unique_checks = 0");
            write(connection, contracts, told);
            return true;
        }
    }

    static void write(Connection connection, int contracts, Consumer<String> told) throws SQLException {
        for (var first = 1; first <= contracts; first += AT_ONCE) {
            var last = Math.min(contracts, first + AT_ONCE - 1);
            new NationalVoices(connection, first, last).write();
            new NationalTalks(connection, first, last).write();
            new NationalMoney(connection, first, last).write();
            new NationalProposals(connection, first, last).write();
            new NationalSpending(connection, first, last).write();
            connection.commit();
            if (last % TOLD_EVERY == 0) {
                told.accept(last + " of " + contracts + " contracts have what was said and decided.");
            }
        }
        NationalData.run(connection, "analyze table " + TABLES);
    }
}
