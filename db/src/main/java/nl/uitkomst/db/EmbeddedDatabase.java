package nl.uitkomst.db;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB on loopback that lives with the application: made at the first start in the data folder, started and
 * stopped with it. A server that outlived a killed application is found by its pid file and stopped before the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    static final String HOST = "127.0.0.1";
    private static final String ADDRESS = "mariadb.url";
    private static final Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DataFolder folder;
    private final Binaries binaries;
    private final Users users;
    private final int port;
    private volatile @Nullable Process server;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder folder, Binaries binaries, Users users, int port) {
        this.folder = folder;
        this.binaries = binaries;
        this.users = users;
        this.port = port;
    }

    /** Starts the database of this folder; when this returns, it answers. */
    public static EmbeddedDatabase start(DataFolder folder) {
        try {
            new Leftover(folder.path("mariadb.pid"), folder.path("mariadb")).stop();
            var database = new EmbeddedDatabase(folder, Binaries.unpacked(), Users.of(folder), freePort());
            database.install();
            database.run();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder + " does not start: " + e.getMessage(), e);
        }
    }

    /** As who may change tables. */
    public Access migrator() {
        return migrator(Users.DATABASE);
    }

    /** As who may change tables, of a database beside the usual one; its name begins with that of the usual one. */
    public Access migrator(String database) {
        return users.migrator(address(database) + "?createDatabaseIfNotExist=true");
    }

    /** As the application: rows only, and of the audit trail only adding and reading. */
    public Access application() {
        return application(Users.DATABASE);
    }

    public Access application(String database) {
        return users.application(address(database));
    }

    /** As the public: views that are meant for it. */
    public Access reader() {
        return users.reader(address(Users.DATABASE));
    }

    public long pid() {
        return server == null ? -1 : server.pid();
    }

    private String address(String database) {
        return "jdbc:mariadb://" + HOST + ":" + port + "/" + database;
    }

    private void install() throws IOException {
        if (Files.isDirectory(data().resolve("mysql"))) {
            return;
        }
        Files.createDirectories(
                data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var command = new ArrayList<>(List.of(
                binaries.install().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + data(),
                "--auth-root-authentication-method=socket",
                "--skip-test-db"));
        command.addAll(asWhom());
        var installation = process(command, "mariadb-install.log").start();
        if (outcome(installation, PATIENCE) != 0) {
            throw new IOException("see " + folder.path("mariadb-install.log"));
        }
    }

    private void run() throws IOException {
        folder.writeSecret("mariadb-users.sql", users.sql());
        var command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + data(),
                "--pid-file=" + folder.path("mariadb.pid"),
                "--socket=" + socket(),
                "--init-file=" + folder.path("mariadb-users.sql"),
                "--bind-address=" + HOST,
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--secure-timestamp=YES",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M"));
        command.addAll(asWhom());
        server = process(command, "mariadb.log").start();
        awaitAnswer(server);
        server.onExit().thenRun(this::comeBack);
        Files.deleteIfExists(folder.path("mariadb-users.sql"));
        folder.writeSecret(ADDRESS, address(Users.DATABASE));
    }

    /** As the application, into the database that another process runs in this folder. */
    public static Access runningIn(Path folder) {
        try {
            var url = Files.readString(folder.resolve(ADDRESS)).strip();
            return Users.in(folder).application(url);
        } catch (IOException e) {
            throw new UncheckedIOException("No database runs in " + folder, e);
        }
    }

    /** A server that ends while nobody asked it to is started again at the same address, so that work goes on by itself. */
    private void comeBack() {
        if (closing) {
            return;
        }
        LOG.log(Level.WARNING, "The database ended unasked and is started again");
        try {
            run();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The database does not come back", e);
        }
    }

    private void awaitAnswer(Process process) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new IOException("see " + folder.path("mariadb.log"));
            }
            pause();
        }
    }

    private boolean answers() {
        try (var connection = users.migrator(address("")).connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** With a temporary folder of its own, since a server that starts removes the temporary tables of all others from a shared one. */
    private ProcessBuilder process(List<String> command, String log) throws IOException {
        var builder = new ProcessBuilder(command).directory(binaries.home().toFile());
        builder.environment()
                .put("LD_LIBRARY_PATH", binaries.home().resolve("libs").toString());
        builder.environment()
                .put(
                        "TMPDIR",
                        Files.createDirectories(folder.path("mariadb-tmp")).toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(folder.path(log).toFile()));
        return builder;
    }

    private static List<String> asWhom() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private Path data() {
        return folder.path("mariadb");
    }

    /** The address of a socket may be 107 characters at most; nobody but the owner of the folder uses it. */
    private String socket() {
        var beside = folder.path("mariadb.sock").toString();
        return beside.length() < 100 ? beside : System.getProperty("java.io.tmpdir") + "/uitkomst-" + port + ".sock";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    static int outcome(Process process, Duration patience) throws IOException {
        try {
            return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Lets the server go on without its application, as a kill of the application does. */
    void abandon() {
        closing = true;
    }

    /** Stops the server after it has written what it was told; safe to call twice. */
    @Override
    public void close() {
        closing = true;
        if (server == null || !server.isAlive()) {
            return;
        }
        server.destroy();
        try {
            if (outcome(server, PATIENCE) == -1) {
                server.destroyForcibly();
            }
        } catch (IOException e) {
            server.destroyForcibly();
        }
    }
}
