package nl.uitkomst.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The actions of the invented contracts, of which half are closed, and their voices, of which most are answered. */
final class NationalVoices {

    static final int CLOSED_ACTIONS = 3;

    private static final int ACTIONS = 6;
    private static final int VOICES = 12;
    private static final int ANSWERED_VOICES = 9;
    private static final String[] VOICE_KINDS = {"SIGNAL", "COMPLAINT", "ADVICE", "SIGNAL"};
    private static final String[] SOURCES = {"CLIENT", "CLOSE_ONES", "CLIENT_COUNCIL", "PROFESSIONAL", "RESIDENT"};
    private static final String[] THEMES = {"ACCESS", "WAITING", "TREATMENT", "QUALITY", "COOPERATION", "INFORMATION"};

    private final Connection connection;
    private final int first;
    private final int last;

    /** Of the contracts with these ids. */
    NationalVoices(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    void write() throws SQLException {
        actions();
        voices();
    }

    private void actions() throws SQLException {
        try (var rows = new Batch(connection, "action", """
                id, contract_id, number, title, why, kpi, owner_id, begun_on, due_on, steps, expected_kpi, expected_to, expected_by, expected_by_start,
                changed_by, changed_at""")) {
            for (var contract = first; contract <= last; contract++) {
                for (var i = 1; i <= ACTIONS; i++) {
                    var begun = NationalTalks.quarter(contract % 3 + 2 * i + 8).plusDays(40);
                    var kpi = NationalKpi.ALL[(contract + i) % NationalKpi.ALL.length];
                    rows.add(
                            (long) contract * ACTIONS + i,
                            contract,
                            i,
                            NationalWords.action(contract + i),
                            kpi.name() + " bleef twee kwartalen op rij achter.",
                            kpi.code(),
                            i % 2 == 0 ? NationalData.cooperative(contract) : NationalData.municipality(contract),
                            begun,
                            begun.plusMonths(9),
                            steps(begun),
                            kpi.code(),
                            kpi.laterBound(),
                            "2026-K4",
                            LocalDate.of(2026, 10, 1),
                            NationalWords.REPORTER,
                            begun);
                }
            }
        }
        NationalData.run(connection, """
                update action set status = 'CLOSED', result = elt(1 + contract_id %% 3, 'HELPED', 'PARTLY', 'DID_NOT_HELP'),
                    result_words = 'Wat is afgesproken is gedaan; zie de cijfers van de kwartalen erna.', closed_on = date_add(due_on, interval 7 day)
                where contract_id between %d and %d and number <= %d""".formatted(first, last, CLOSED_ACTIONS));
    }

    private static String steps(LocalDate begun) {
        return """
                [{"words":"Oorzaken samen doorlopen","due":"%s","done":"%s"},{"words":"Werkwijze aanpassen in twee teams","due":"%s"},\
                {"words":"Cijfers van het kwartaal erna bekijken","due":"%s"}]""".formatted(begun.plusMonths(2), begun.plusMonths(2), begun.plusMonths(5), begun.plusMonths(9));
    }

    private void voices() throws SQLException {
        try (var rows = new Batch(connection, "voice", """
                id, contract_id, number, kind, asked, source, heard_on, theme, words, kpi, provider_id, changed_by, changed_at""")) {
            for (var contract = first; contract <= last; contract++) {
                for (var i = 1; i <= VOICES; i++) {
                    var kind = VOICE_KINDS[(contract + i) % VOICE_KINDS.length];
                    var heard = NationalTalks.quarter(10 + i).plusDays(5L * (contract % 12));
                    rows.add(
                            (long) contract * VOICES + i,
                            contract,
                            i,
                            kind,
                            kind.equals("ADVICE") ? i % 2 == 0 : null,
                            kind.equals("ADVICE") ? "CLIENT_COUNCIL" : SOURCES[(contract + i) % SOURCES.length],
                            heard,
                            THEMES[(contract * 5 + i) % THEMES.length],
                            NationalWords.voice(contract + i),
                            i % 3 == 0 ? NationalKpi.ALL[i % NationalKpi.ALL.length].code() : null,
                            i % 4 == 0 ? NationalData.provider(contract, i % NationalData.PROVIDERS) : null,
                            NationalWords.REPORTER,
                            heard);
                }
            }
        }
        NationalData.run(connection, """
                update voice set answer = 'Dank voor het melden. Dit staat op de agenda van het eerstvolgende gesprek.',
                    followed = elt(1 + id %% 3, 'TAKEN_UP', 'PARTLY', 'PASSED_ON'), done = 'Besproken met de teams die het aangaat.',
                    answered_on = date_add(heard_on, interval 10 + contract_id %% 30 day)
                where contract_id between %d and %d and number <= %d""".formatted(first, last, ANSWERED_VOICES));
    }
}
