package nl.uitkomst.db;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NationalDataTest {
    private static final int CONTRACTS = 2;

    private static DataFolder folder;
    private static EmbeddedDatabase database;
    private static Access nation;

    @BeforeAll
    static void start() throws SQLException {
        folder = DataFolder.open(Path.of("target", "nation-" + System.nanoTime()));
        database = EmbeddedDatabase.start(folder);
        nation = generated("uitkomst_once");
    }

    @AfterAll
    static void stop() {
        database.close();
        folder.close();
    }

    @Test
    void the_same_number_of_contracts_always_gives_the_same_figures() throws SQLException {
        var again = generated("uitkomst_again");

        assertThat(one(nation, "select count(*) from result")).isEqualTo("3840");
        assertThat(one(nation, "select count(*) from submission where counting_revision_id is not null"))
                .isEqualTo("48");
        assertThat(figures(again)).isEqualTo(figures(nation));
        assertThatThrownBy(() -> new NationalData(nation, 1).write()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void each_contract_talks_decides_and_spends_what_is_in_its_fund() throws SQLException {
        assertThat(one(nation, "select group_concat(status order by id) from dialogue where contract_id = 1"))
                .isEqualTo("CONFIRMED,CONFIRMED,CONFIRMED,OPEN");
        assertThat(one(nation, "select group_concat(status order by number) from proposal where contract_id = 2"))
                .isEqualTo(String.join(",", Collections.nCopies(4, "DONE,ADOPTED,REJECTED,PUT_FORWARD")));
        assertThat(one(nation, "select concat_ws(' ', reserved, spent) from investment_fund where contract_id = 1"))
                .isEqualTo("40000.00 150000.00");
        assertThat(NationalDecisions.addTo(nation, CONTRACTS, done -> {})).isFalse();
    }

    private static String figures(Access access) throws SQLException {
        return one(
                access,
                "select concat_ws(' ', sum(numerator), sum(denominator), sum(mean), sum(respondents)) from result");
    }

    private static Access generated(String schema) throws SQLException {
        var access = database.migrator(schema);
        new Migrations(access).apply();
        new NationalData(access, CONTRACTS).write();
        return access;
    }

    private static String one(Access access, String sql) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
