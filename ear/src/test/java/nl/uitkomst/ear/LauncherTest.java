package nl.uitkomst.ear;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The product as a person starts, stops and loses it, with the embedded database. */
class LauncherTest {
    private final Path data = TestSession.FOLDER.resolve("launcher");

    @Test
    void it_starts_once_survives_a_kill_and_stops_with_all_that_belongs_to_it() throws Exception {
        var first = RunningProduct.start(data, RunningProduct.freePort(), Map.of());
        var link = Files.readString(data.resolve("first-sign-in.txt"));
        assertThat(first.said())
                .contains("Uitkomst is ready at " + first.address())
                .contains(link.strip());

        refusesASecondStart();

        var orphan = databasePid();
        first.process().destroyForcibly().waitFor();
        assertThat(alive(orphan)).isTrue();

        try (var again = RunningProduct.start(data, RunningProduct.freePort(), Map.of())) {
            assertThat(alive(orphan)).isFalse();
            assertThat(Visitor.of(again.address()).get("/aanmelden").statusCode())
                    .isEqualTo(200);
            orphan = databasePid();
        }
        assertThat(alive(orphan))
                .as("the database after the product was stopped")
                .isFalse();
    }

    private void refusesASecondStart() throws IOException, InterruptedException {
        var second = RunningProduct.launch(data, RunningProduct.freePort(), Map.of());

        assertThat(second.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().exitValue()).isNotZero();
        assertThat(second.said()).contains("already runs on").contains("UITKOMST_DATA");
    }

    @Test
    void a_port_that_is_taken_is_said_in_words() throws Exception {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            var product = RunningProduct.launch(data.resolveSibling("port"), taken.getLocalPort(), Map.of());

            assertThat(product.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(product.process().exitValue()).isNotZero();
            assertThat(product.said()).contains("Port " + taken.getLocalPort()).contains("UITKOMST_PORT");
        }
    }

    private long databasePid() throws IOException {
        return Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
