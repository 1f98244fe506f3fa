package nl.uitkomst.ear;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** Payara Micro in this process, with the application in it and nothing open but its port. */
final class Server implements AutoCloseable {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String APPLICATION = "uitkomst";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Settings settings;
    private final Path distribution;
    private final Path root;
    private @Nullable PayaraMicroRuntime runtime;

    Server(Settings settings, Path distribution, Path root) {
        this.settings = settings;
        this.distribution = distribution;
        this.root = root;
    }

    /** Starts the server without the application, which may not be able to reach its database yet. */
    void boot() throws Exception {
        removeRoot(); // what an earlier run deployed would be kept
        copyUnpacked("config");
        copyUnpacked("lib");
        var unpacked = distribution.resolve("server");
        System.setProperty(
                "fish.payara.micro.BootJar",
                unpacked.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
        System.setProperty(
                "java.io.tmpdir", Files.createDirectories(root.resolve("tmp")).toString());
        runtime = micro().bootStrap();
    }

    /** Brings the application into the server, and returns when it is ready to serve. */
    void deploy() throws Exception {
        var war = distribution.resolve("uitkomst.war").toFile();
        if (runtime == null || !runtime.deploy(APPLICATION, "/", war)) {
            throw new IllegalStateException("The application could not be deployed.");
        }
        awaitReady();
    }

    /** Its class is inside the unpacked server, which no build can name. */
    private PayaraMicroBoot micro() throws ReflectiveOperationException {
        var micro = (PayaraMicroBoot) Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        micro.setRootDir(root.toFile());
        micro.setHttpPort(settings.port());
        micro.setNoHazelcast(true);
        micro.setPreBootHandler(this::configure);
        return micro;
    }

    private void configure(AdminCommandRunner commands) {
        commands.run("set", LISTENER + "address=" + settings.bind());
        commands.run("set", HTTP + "server-header=false");
        commands.run("set", HTTP + "xpowered-by=false");
        commands.run("set", "configs.config.server-config.phone-home-runtime-configuration.enabled=false");
    }

    private void awaitReady() throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(settings.address() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The application does not become ready.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The programs stay where they were unpacked; settings and connectors are written to, so each installation has its own. */
    private void copyUnpacked(String folder) throws IOException {
        var unpacked = distribution.resolve("server");
        try (var files = Files.walk(unpacked.resolve(folder))) {
            for (var file : files.toList()) {
                var copy = root.resolve(unpacked.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void removeRoot() throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            if (runtime != null) {
                runtime.shutdown();
            }
        } catch (BootstrapException | IllegalStateException alreadyStopping) {
            // Payara's own hook was first, and has finished when this is thrown
        }
    }
}
