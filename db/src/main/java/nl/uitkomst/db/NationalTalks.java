package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The dialogues of the invented contracts about the last four quarters that were reported on. The minutes of three of them are confirmed, the last is still
 * going on.
 */
final class NationalTalks {

    static final int DIALOGUES = 4;

    private static final int KPIS = 5;
    private static final String[] OWN_PARTS = {"PAID_ON_TIME", "ANSWERED_ON_TIME", "REFERRED_WELL"};
    private static final String[] SCALES = {"GOOD", "FAIR", "WEAK", "FAIR"};

    private final Connection connection;
    private final int first;
    private final int last;

    /** Of the contracts with these ids. */
    NationalTalks(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    void write() throws SQLException {
        dialogues();
        points();
        judgements();
        writings();
        agreedActions();
        confirm();
    }

    private void dialogues() throws SQLException {
        try (var rows = new Batch(connection, "dialogue", """
                id, contract_id, calendar, year_start, year, number, period_start, held_on, held_from, held_until, place, status""")) {
            for (var contract = first; contract <= last; contract++) {
                for (var d = 0; d < DIALOGUES; d++) {
                    var start = quarter(NationalData.REPORTED - DIALOGUES + d);
                    rows.add(
                            dialogue(contract, d),
                            contract,
                            "QUARTER",
                            1,
                            start.getYear(),
                            (start.getMonthValue() + 2) / 3,
                            start,
                            start.plusMonths(3).plusDays(50 + contract % 7),
                            "10:00",
                            "12:00",
                            "Gemeentehuis",
                            "OPEN");
                }
            }
        }
    }

    private interface EachPoint {
        void add(int contract, int d, int number) throws SQLException;
    }

    private static final int POINTS = KPIS + 3 + OWN_PARTS.length;

    private void eachPoint(EachPoint each) throws SQLException {
        for (var contract = first; contract <= last; contract++) {
            for (var d = 0; d < DIALOGUES; d++) {
                for (var number = 1; number <= POINTS; number++) {
                    each.add(contract, d, number);
                }
            }
        }
    }

    /** First KPIs, then an action, a voice, a point of somebody's own, and what the municipality does itself. */
    private void points() throws SQLException {
        try (var rows = new Batch(connection, "dialogue_point", """
                dialogue_id, number, position, kind, subject, title, why, added_by_side, added_by_name, added_at""")) {
            eachPoint((contract, d, number) -> {
                var topic = NationalWords.topic(contract, d, number, KPIS);
                rows.add(
                        dialogue(contract, d),
                        number,
                        number,
                        topic.kind(),
                        topic.subject(),
                        topic.title(),
                        topic.why(),
                        topic.kind().equals("FREE") ? "CONTRACTOR" : null,
                        NationalWords.MANAGER,
                        quarter(NationalData.REPORTED - DIALOGUES + d + 1).plusDays(36));
            });
        }
    }

    /** Both sides judged all that is confirmed; of the dialogue that goes on the contractor is half way and the client further. */
    private void judgements() throws SQLException {
        try (var rows = new Batch(
                connection, "dialogue_judgement", "dialogue_id, point, side, scale, given_by_name, given_at")) {
            eachPoint((contract, d, number) -> {
                var day = quarter(NationalData.REPORTED - DIALOGUES + d + 1).plusDays(45);
                if (isJudged(d, number, "CLIENT")) {
                    var scale = SCALES[(contract + number) % SCALES.length];
                    rows.add(dialogue(contract, d), number, "CLIENT", scale, NationalWords.MANAGER, day);
                }
                if (isJudged(d, number, "CONTRACTOR")) {
                    var scale = SCALES[(contract + d + number) % SCALES.length];
                    rows.add(dialogue(contract, d), number, "CONTRACTOR", scale, NationalWords.BOARD, day);
                }
            });
        }
    }

    private static boolean isJudged(int d, int number, String side) {
        return d < DIALOGUES - 1 || number <= (side.equals("CLIENT") ? 8 : 4);
    }

    private void writings() throws SQLException {
        try (var rows = new Batch(
                connection,
                "dialogue_writing",
                "dialogue_id, field, text, text_version, written_by_name, written_at")) {
            eachPoint((contract, d, number) -> {
                var id = dialogue(contract, d);
                var day = quarter(NationalData.REPORTED - DIALOGUES + d + 1).plusDays(44);
                if (number == 1) {
                    rows.add(id, "PRESENT", "Contractmanager, bestuurder, rapporteur.", 1, NationalWords.MANAGER, day);
                    rows.add(id, "SUMMARY", NationalWords.conclusion(contract + d), 2, NationalWords.MANAGER, day);
                }
                rows.add(
                        id,
                        "EXPLANATION-" + number,
                        NationalWords.explanation(contract + d + number),
                        1,
                        NationalWords.BOARD,
                        day);
                if (d < DIALOGUES - 1) {
                    rows.add(
                            id,
                            "CONCLUSION-" + number,
                            NationalWords.conclusion(contract + number),
                            1,
                            NationalWords.MANAGER,
                            day);
                }
                for (var side : new String[] {"CLIENT", "CONTRACTOR"}) {
                    if (isJudged(d, number, side)) {
                        var words = NationalWords.judgement(contract + number + side.length());
                        rows.add(id, "JUDGEMENT-" + number + "-" + side, words, 1, NationalWords.MANAGER, day);
                    }
                }
            });
        }
    }

    private void agreedActions() throws SQLException {
        try (var rows =
                new Batch(connection, "dialogue_action", "dialogue_id, point, action_number, title, owner, due_on")) {
            for (var contract = first; contract <= last; contract++) {
                for (var d = 0; d < DIALOGUES - 1; d++) {
                    rows.add(
                            dialogue(contract, d),
                            1 + d,
                            NationalVoices.CLOSED_ACTIONS + 1 + d,
                            NationalWords.action(contract + NationalVoices.CLOSED_ACTIONS + 1 + d),
                            "Coöperatie Voorbeeld " + contract,
                            quarter(NationalData.REPORTED + 1));
                }
            }
        }
    }

    private void confirm() throws SQLException {
        var which = "contract_id between %d and %d and period_start < '%s'"
                .formatted(first, last, quarter(NationalData.REPORTED - 1));
        NationalData.run(
                connection,
                "update dialogue set status = 'OFFERED', offered_by_side = 'CLIENT', offered_by_name = '"
                        + NationalWords.MANAGER
                        + "', offered_at = held_on, digest = sha2(concat('gesprek ', id), 256) where " + which);
        try (var rows = new Batch(connection, "dialogue_confirmation", """
                dialogue_id, side, account_id, organisation_id, confirmed_by_name, organisation_name, confirmed_at, digest""")) {
            for (var contract = first; contract <= last; contract++) {
                for (var d = 0; d < DIALOGUES - 1; d++) {
                    var id = dialogue(contract, d);
                    var day = quarter(NationalData.REPORTED - DIALOGUES + d + 1).plusDays(70);
                    var digest = NationalWords.digest("gesprek " + id);
                    var municipality = NationalData.municipality(contract);
                    rows.add(
                            id,
                            "CLIENT",
                            2,
                            municipality,
                            NationalWords.MANAGER,
                            "Gemeente Voorbeeld " + municipality,
                            day,
                            digest);
                    rows.add(
                            id,
                            "CONTRACTOR",
                            1,
                            NationalData.cooperative(contract),
                            NationalWords.BOARD,
                            "Coöperatie Voorbeeld " + contract,
                            day,
                            digest);
                }
            }
        }
        NationalData.run(
                connection,
                "update dialogue set status = 'CONFIRMED', confirmed_at = date_add(held_on, interval 14 day) where "
                        + which);
    }

    private static long dialogue(int contract, int place) {
        return (long) contract * DIALOGUES + place;
    }

    static LocalDate quarter(int place) {
        return NationalData.START.plusMonths(3L * place);
    }
}
