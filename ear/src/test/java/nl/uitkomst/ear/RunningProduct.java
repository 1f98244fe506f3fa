package nl.uitkomst.ear;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as it is delivered, in a process of its own, started the way the run script starts it. */
public final class RunningProduct implements AutoCloseable {
    private static final Path DISTRIBUTION = Path.of("target", "dist").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final int port;

    private RunningProduct(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts it and returns at once. */
    public static RunningProduct launch(Path data, int port, Map<String, String> settings) throws IOException {
        var output = data.resolveSibling(data.getFileName() + ".out");
        Files.createDirectories(data);
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + DISTRIBUTION.resolve("java.options"),
                "-XX:SharedArchiveFile=" + DISTRIBUTION.resolve("classes.jsa"),
                "-jar",
                DISTRIBUTION.resolve("uitkomst.jar").toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("UITKOMST_"));
        builder.environment().put("UITKOMST_DATA", data.toAbsolutePath().toString());
        builder.environment().put("UITKOMST_PORT", Integer.toString(port));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return new RunningProduct(builder.start(), output, port);
    }

    /** Starts it and returns when it says that it is ready. */
    public static RunningProduct start(Path data, int port, Map<String, String> settings) throws IOException {
        var product = launch(data, port, settings);
        product.awaitReady();
        return product;
    }

    private void awaitReady() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains("Uitkomst is ready at")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroy();
                throw new IllegalStateException("Not started: " + said());
            }
            pause();
        }
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Process process() {
        return process;
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
