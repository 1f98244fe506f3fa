package nl.uitkomst.ear;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs Uitkomst on this machine: the database of the data folder, the schema of this release, and Payara Micro with the
 * application. Says where it is once it answers, and stops all of it together.
 */
public final class Launcher {
    private static final Logger LOG = System.getLogger(Launcher.class.getName());
    private static final int REFUSED = 2;

    /** To stop again as soon as everything answers. */
    private static final String REHEARSE = "--rehearse";

    private final Settings settings;
    private final Path distribution;

    private Launcher(Settings settings, Path distribution) {
        this.settings = settings;
        this.distribution = distribution;
    }

    public static void main(String[] arguments) {
        try {
            var file = Optional.ofNullable(System.getenv("UITKOMST_SETTINGS")).orElse("uitkomst.properties");
            var settings = Settings.read(System.getenv(), Path.of(file));
            new Launcher(settings, distribution()).run();
            if (List.of(arguments).contains(REHEARSE)) {
                System.exit(0);
            }
        } catch (Exception e) {
            System.err.println("Uitkomst does not start. " + reason(e));
            System.exit(REFUSED);
        }
    }

    private void run() throws Exception {
        requireFreePort();
        var data = Files.createDirectories(settings.data());
        var log = new Log(data.resolve("log"));
        log.open();
        var database = new IsolatedDatabase(distribution.resolve("lib"), settings);
        var server = new Server(settings, distribution, data.resolve("server"));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            database.close();
                        },
                        "stop-uitkomst"));
        try {
            startUp(database, server);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "Uitkomst does not start", e);
            throw new IllegalStateException(reason(e) + " More is told in " + log.file() + ".", e);
        }
        greet();
    }

    /** The database and the server take about as long to come up, and do not need each other until the application is deployed. */
    private void startUp(IsolatedDatabase database, Server server) throws Exception {
        // A starting server closes jars that were opened for all; what the database reads is opened for itself alone.
        URLConnection.setDefaultUseCaches("jar", false);
        database.hold();
        var settled = new FutureTask<>(database::start);
        new Thread(settled, "start-database").start();
        server.boot();
        var properties = new HashMap<>(settings.values());
        properties.putAll(result(settled));
        properties.put("uitkomst.data", settings.data().toString());
        properties.putIfAbsent("uitkomst.address", settings.address());
        properties.forEach(System::setProperty);
        server.deploy();
    }

    private static <T> T result(FutureTask<T> task) throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private void greet() throws IOException {
        System.out.println("Uitkomst is ready at " + settings.address());
        var signIn = settings.data().resolve("first-sign-in.txt");
        if (Files.exists(signIn)) {
            System.out.println(Files.readString(signIn).strip());
        }
        if (Boolean.parseBoolean(settings.text("uitkomst.demo"))) {
            System.out.println("This is a demo with invented figures. Its accounts and their password stand at "
                    + settings.address() + "/aanmelden");
        }
        System.out.println("Stop it with Ctrl-C.");
    }

    private void requireFreePort() throws IOException {
        try (var socket = new ServerSocket(settings.port(), 1, InetAddress.getByName(settings.bind()))) {
            socket.setReuseAddress(true);
        } catch (java.net.BindException e) {
            throw new IllegalStateException("Port " + settings.port() + " on " + settings.bind()
                    + " is taken, perhaps by an Uitkomst that already runs. Choose another one with UITKOMST_PORT.");
        }
    }

    /** The folder of the jar that this class came from: everything else stands beside it. */
    private static Path distribution() throws Exception {
        var jar = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return jar.getParent();
    }

    private static String reason(Throwable failure) {
        var said = failure.getMessage();
        var cause = failure.getCause();
        return said != null || cause == null ? String.valueOf(said) : reason(cause);
    }
}
