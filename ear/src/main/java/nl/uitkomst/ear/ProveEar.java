package nl.uitkomst.ear;

import nl.uitkomst.db.Installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Deploys the EAR on a full Payara Server with an embedded database of its own, and asks it for a page. */
public final class ProveEar {
    private static final int HTTP = 80;
    private static final int ADMIN = 48;
    private static final int PORTS = 100;
    private static final List<String> PAGES = List.of("/health/ready", "/aanmelden");

    private final Path asadmin;
    private final Path ear;
    private final Path work;
    private final int base;

    private ProveEar(Path server, Path ear, Path work, int base) {
        this.asadmin = server.resolve("bin/asadmin").toAbsolutePath();
        this.ear = ear.toAbsolutePath();
        this.work = work.toAbsolutePath();
        this.base = base;
    }

    /** @param arguments the folder of the server, the EAR, and an empty folder to work in */
    public static void main(String[] arguments) {
        try {
            var work = Path.of(arguments[2]);
            var proof = new ProveEar(Path.of(arguments[0]), Path.of(arguments[1]), work, freeBase());
            try (var database = new Installation(
                    Map.of("uitkomst.data", work.resolve("data").toString()))) {
                proof.run(database.get());
            }
        } catch (Exception e) {
            System.err.println("Not proven: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(Map<String, String> settings) throws IOException, InterruptedException {
        var domains = work.resolve("domains").toString();
        asadmin(Map.of(), "create-domain", "--nopassword", "--portbase", "" + base, "--domaindir", domains, "proof");
        bindToLoopback(work.resolve("domains/proof/config/domain.xml"));
        asadmin(settings, "start-domain", "--domaindir", domains, "proof");
        try {
            asadmin(Map.of(), "--port", "" + (base + ADMIN), "deploy", "--name", "uitkomst", ear.toString());
            for (var page : PAGES) {
                ask(page);
            }
            System.out.println("Proven: the EAR runs on " + version() + ".");
        } finally {
            asadmin(Map.of(), "stop-domain", "--domaindir", domains, "--kill", "proof");
        }
    }

    /** Before the first start, since a fresh domain listens on every address. */
    private static void bindToLoopback(Path configuration) throws IOException {
        var xml = Files.readString(configuration)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replaceAll("<network-listener (?![^>]*\\baddress=)", "<network-listener address=\"127.0.0.1\" ");
        Files.writeString(configuration, xml);
    }

    private void ask(String page) throws IOException, InterruptedException {
        var answer = get(page);
        System.out.println(page + " answered " + answer.statusCode());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode() + ":\n" + answer.body());
        }
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + (base + HTTP) + page);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private String version() throws IOException, InterruptedException {
        return asadmin(Map.of(), "version", "--local")
                .lines()
                .filter(line -> line.startsWith("Version"))
                .findFirst()
                .orElse("Payara Server");
    }

    private String asadmin(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(asadmin.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        settings.forEach((name, value) -> builder.environment()
                .put(name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'), value));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("asadmin " + String.join(" ", arguments) + ":\n" + said);
        }
        return said;
    }

    /** The server takes several ports above one number. */
    private static int freeBase() {
        return Stream.iterate(19000, base -> base + PORTS)
                .limit(100)
                .filter(base -> free(base + HTTP) && free(base + ADMIN))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free ports"));
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
