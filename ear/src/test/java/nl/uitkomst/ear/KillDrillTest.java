package nl.uitkomst.ear;

import nl.uitkomst.db.EmbeddedDatabase;
import nl.uitkomst.domain.audit.Chain;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Server and database are killed in turn, at a random moment while a cooperative uploads workbooks. Afterwards every upload
 * that was acknowledged is there, once and whole, and the audit trail is intact. Twice in the ordinary run; more often by
 * {@code ./uitkomst drill}.
 */
class KillDrillTest {
    private static final int ROUNDS = Integer.getInteger("drill.rounds", 2);
    private static final int LONGEST = 3000;
    private static final int END_OF_ZIP = 22;
    private static final Pattern REPORT = Pattern.compile("/contracten/[^/\"]+/aanleveren/\\d{4}-[KVHJ]\\d?(?=[/\"])");

    private final Path data = TestSession.FOLDER.resolve("drill");
    private final Random chance = new Random(20260101);
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private volatile boolean enough;

    @Test
    void nothing_that_was_acknowledged_is_lost_or_doubled_when_server_or_database_are_killed() throws Exception {
        var product = start();
        try {
            for (var round = 0; round < ROUNDS; round++) {
                var before = acknowledged.size();
                var uploads = uploadsTo(product, round);
                awaitFirst(uploads, before);
                TimeUnit.MILLISECONDS.sleep(500 + chance.nextInt(LONGEST));
                product = round % 2 == 0 ? killServer(product) : killDatabase(product);
                enough = true;
                uploads.join();
                checkAll(round);
            }
        } finally {
            product.close();
        }
        assertThat(acknowledged).as("uploads that were acknowledged").isNotEmpty();
    }

    /** A server that just started takes its time over the first file. */
    private void awaitFirst(Thread uploads, int before) throws InterruptedException {
        while (uploads.isAlive() && acknowledged.size() == before) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private RunningProduct start() throws IOException {
        return RunningProduct.start(data, RunningProduct.freePort(), Map.of("UITKOMST_DEMO", "true"));
    }

    private RunningProduct killServer(RunningProduct product) throws IOException, InterruptedException {
        product.process().destroyForcibly().waitFor();
        return start();
    }

    private RunningProduct killDatabase(RunningProduct product) throws IOException, InterruptedException {
        var pid = Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        var visitor = Visitor.of(product.address());
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (visitor.get("/health/ready").statusCode() != 200 && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(visitor.get("/aanmelden").statusCode()).isEqualTo(200);
        return product;
    }

    /** Uploads one workbook after the other, each a little different, until it is enough or one is not answered as it should. */
    private Thread uploadsTo(RunningProduct product, int round) {
        var visitor = Visitor.signedIn(product.address(), "rapporteur@standby");
        var report = reportOf(visitor);
        var workbook = visitor.download(report + "/werkmap").body();
        enough = false;
        var uploads = new Thread(
                () -> {
                    var number = 0;
                    while (!enough && uploaded(visitor, report, marked(workbook, round + "-" + number++))) {}
                },
                "uploads");
        uploads.start();
        return uploads;
    }

    private static String reportOf(Visitor visitor) {
        var found = REPORT.matcher(visitor.get("/werklijst").body());
        if (!found.find()) {
            throw new IllegalStateException("No report is open on the work list");
        }
        return found.group();
    }

    private boolean uploaded(Visitor visitor, String report, byte[] workbook) {
        try {
            var answer = visitor.upload(report, report + "/werkmap", "werkmap", "werkmap.xlsx", workbook);
            var done = answer.statusCode() == 200 && answer.uri().getPath().endsWith("/controle");
            if (done) {
                acknowledged.add(digest(workbook));
            }
            return done;
        } catch (RuntimeException killed) {
            return false;
        }
    }

    private void checkAll(int round) throws SQLException {
        var database = EmbeddedDatabase.runningIn(data);
        try (var connection = database.connect();
                var uploads = connection.prepareStatement(
                        "select count(*), min(sha2(content, 256) = sha256) from upload where sha256 = ?")) {
            for (var digest : acknowledged) {
                uploads.setString(1, digest);
                try (var row = uploads.executeQuery()) {
                    row.next();
                    assertThat(row.getInt(1))
                            .as("times that an upload is there, round " + round)
                            .isEqualTo(1);
                    assertThat(row.getBoolean(2)).as("whole").isTrue();
                }
            }
            assertThat(Chain.verify(connection).isIntact())
                    .as("audit trail, round " + round)
                    .isTrue();
        }
    }

    /** The same workbook with a comment at the end of the archive, so that it is another file. */
    private static byte[] marked(byte[] workbook, String mark) {
        var comment = mark.getBytes(StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        file.write(workbook, 0, workbook.length - 2);
        file.write(comment.length);
        file.write(0);
        file.writeBytes(comment);
        assertThat(workbook[workbook.length - END_OF_ZIP])
                .as("start of the end of the archive")
                .isEqualTo((byte) 'P');
        return file.toByteArray();
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
