package nl.uitkomst.db;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One installation for all: installing and migrating it takes longer than everything that is then tried with it. */
class EmbeddedDatabaseTest {
    private static final Path PLACE = Path.of("target", "data", "embedded-" + System.nanoTime());
    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws SQLException {
        folder = DataFolder.open(PLACE);
        database = EmbeddedDatabase.start(folder);
        new Migrations(database.migrator()).apply();
        Grants.embedded(database.migrator()).apply();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        folder.close();
        try (var files = Files.walk(PLACE)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void the_audit_trail_can_be_read_and_added_to_but_not_changed_by_the_application() throws SQLException {
        try (var connection = database.application().connect();
                var statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("select count(*) from audit_entry")
                            .next())
                    .isTrue();
            assertThatThrownBy(() -> statement.execute("delete from audit_entry"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("update audit_entry set actor = ''"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("drop table audit_entry"))
                    .hasMessageContaining("denied");
            assertThat(statement.executeUpdate("update organisation set name = name"))
                    .isZero();
        }
    }

    @Test
    void the_public_reads_what_is_named_for_it_and_nothing_else() throws SQLException {
        writeMark();
        change("create or replace view public_mark as select text from mark");
        Grants.embedded(database.migrator()).apply();

        try (var connection = database.reader().connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select text from public_mark").next())
                    .isTrue();
            assertThatThrownBy(() -> statement.execute("select text from mark")).hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("insert into public_mark values ('more')"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void nobody_comes_in_without_a_password() {
        var nobody = new Access(database.application().url(), "root", "");

        assertThatThrownBy(nobody::connect).hasMessageContaining("denied");
    }

    @Test
    void the_passwords_are_for_the_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.path("database-users.properties")))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        assertThat(folder.path("mariadb-users.sql")).doesNotExist();
        assertThat(database.migrator()).asString().doesNotContain("password");
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_in_words() {
        assertThatThrownBy(() -> DataFolder.open(PLACE))
                .isInstanceOf(DataFolderInUse.class)
                .hasMessageContaining("already runs on");
    }

    @Test
    void the_data_is_there_after_a_restart() throws SQLException {
        writeMark();
        database.close();

        database = EmbeddedDatabase.start(folder);

        assertThat(readMark()).isEqualTo("kept");
        assertThat(new Migrations(database.migrator()).apply()).isZero();
    }

    @Test
    void a_server_that_outlived_its_application_is_stopped_and_its_data_kept() throws SQLException {
        writeMark();
        var outlived = database.pid();
        database.abandon();

        database = EmbeddedDatabase.start(folder);

        assertThat(ProcessHandle.of(outlived).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(readMark()).isEqualTo("kept");
    }

    @Test
    void a_killed_server_comes_back_by_itself_with_all_that_was_acknowledged() throws Exception {
        writeMark();
        var killed = database.pid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        await(() -> database.pid() != killed && answers() && !Files.exists(folder.path("mariadb-users.sql")));

        assertThat(readMark()).isEqualTo("kept");
    }

    private boolean answers() {
        try (var connection = database.migrator().connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void writeMark() throws SQLException {
        change("create or replace table mark (text varchar(20))");
        change("insert into mark values ('kept')");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.migrator().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String readMark() throws SQLException {
        try (var connection = database.migrator().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select text from mark")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
