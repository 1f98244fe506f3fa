package nl.uitkomst.db;

import nl.uitkomst.db.NationalProposals.EachProposal;
import nl.uitkomst.db.NationalProposals.Fate;

import java.sql.Connection;
import java.sql.SQLException;

/** The votings on what the invented contracts proposed: by eight members, of whom one never votes, with the consent of the municipality, and signed. */
final class NationalVotings {

    private final Connection connection;
    private final int first;
    private final int last;

    NationalVotings(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    void write() throws SQLException {
        votings();
        seats();
        words();
        close();
    }

    private void each(EachProposal each) throws SQLException {
        NationalProposals.each(first, last, Fate::isDecided, each);
    }

    private void votings() throws SQLException {
        try (var rows = new Batch(connection, "voting", """
                id, contract_id, proposal_id, number, rule_id, manner, amount, opened_by, opened_by_name, opener_id, opened_at, closes_at, status""")) {
            each((contract, number) -> rows.add(
                    NationalProposals.id(contract, number),
                    contract,
                    NationalProposals.id(contract, number),
                    1,
                    contract,
                    "BY_DATE",
                    NationalProposals.amount(number),
                    1,
                    NationalWords.BOARD,
                    NationalData.cooperative(contract),
                    NationalProposals.opened(number),
                    NationalProposals.closed(number),
                    "OPEN"));
        }
    }

    private void seats() throws SQLException {
        try (var rows = new Batch(connection, "voting_seat", "voting_id, organisation_id, name, weight, present")) {
            each((contract, number) -> {
                for (var seat = 0; seat < NationalData.PROVIDERS; seat++) {
                    var name = "Aanbieder " + contract + (char) ('A' + seat);
                    rows.add(
                            NationalProposals.id(contract, number),
                            NationalData.provider(contract, seat),
                            name,
                            1,
                            true);
                }
            });
        }
    }

    /** One seat never votes, one abstains; what is rejected has most against it. */
    private void words() throws SQLException {
        try (var rows = new Batch(connection, "voting_word", """
                voting_id, organisation_id, kind, number, said, words, said_by, said_by_name, said_at, in_meeting""")) {
            each((contract, number) -> {
                var id = NationalProposals.id(contract, number);
                for (var seat = 1; seat < NationalData.PROVIDERS; seat++) {
                    var most = Fate.of(number) != Fate.REJECTED;
                    var choice = seat == 1 ? "ABSTAIN" : seat > 2 == most ? "FOR" : "AGAINST";
                    rows.add(
                            id,
                            NationalData.provider(contract, seat),
                            "VOTE",
                            1,
                            choice,
                            "Zoals besproken in de ledenvergadering.",
                            1,
                            NationalWords.BOARD,
                            NationalProposals.opened(number).plusDays(seat),
                            false);
                }
                rows.add(
                        id,
                        NationalData.municipality(contract),
                        "CONSENT",
                        1,
                        "GIVEN",
                        "",
                        2,
                        NationalWords.MANAGER,
                        NationalProposals.opened(number).plusDays(9),
                        false);
            });
        }
    }

    private void close() throws SQLException {
        NationalData.run(connection, """
                update voting set status = 'CLOSED', ground = if(proposal_id %% %d = %d, 'TOO_FEW', 'MAJORITY'), closed_at = closes_at,
                    digest = sha2(concat('besluit ', id), 256)
                where contract_id between %d and %d""".formatted(NationalProposals.A_YEAR, Fate.REJECTED.ordinal(), first, last));
        try (var rows = new Batch(
                connection, "voting_signature", "voting_id, organisation_id, account_id, signer, signed_at, digest")) {
            each((contract, number) -> {
                var id = NationalProposals.id(contract, number);
                var digest = NationalWords.digest("besluit " + id);
                var day = NationalProposals.closed(number).plusDays(3);
                rows.add(id, NationalData.municipality(contract), 2, NationalWords.MANAGER, day, digest);
                rows.add(id, NationalData.cooperative(contract), 1, NationalWords.BOARD, day, digest);
            });
        }
    }
}
