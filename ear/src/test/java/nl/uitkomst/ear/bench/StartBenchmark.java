package nl.uitkomst.ear.bench;

import nl.uitkomst.ear.RunningProduct;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** How long it takes from the command to the first answer, and how much memory the server then holds, against Payara Micro with an empty war. */
final class StartBenchmark {

    private static final int PATIENCE = 300;

    private StartBenchmark() {}

    record Start(double seconds, double megabytes) {}

    static void run(Path work, int times) throws Exception {
        Files.createDirectories(work);
        product(work); // makes the database and warms the disk
        var bare = new ArrayList<Start>();
        var product = new ArrayList<Start>();
        for (var i = 0; i < times; i++) {
            bare.add(bare(work));
            product.add(product(work));
        }
        System.out.printf("Payara Micro with an empty war: %.1f s, %.0f MB%n", seconds(bare), megabytes(bare));
        System.out.printf("Uitkomst with its database:     %.1f s, %.0f MB%n", seconds(product), megabytes(product));
        System.out.printf(
                "It starts in %.2f times bare (aim 2.00) and holds %.0f MB more (aim 250).%n",
                seconds(product) / seconds(bare), megabytes(product) - megabytes(bare));
    }

    static Start product(Path work) throws Exception {
        var begin = System.nanoTime();
        try (var product = RunningProduct.start(work.resolve("product"), RunningProduct.freePort(), Map.of())) {
            var seconds = (System.nanoTime() - begin) / 1e9;
            return new Start(seconds, megabytes(product.process()));
        }
    }

    static Start bare(Path work) throws Exception {
        var port = RunningProduct.freePort();
        var begin = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        Path.of("target", "payara-micro.jar").toAbsolutePath().toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        Integer.toString(port),
                        "--deploy",
                        emptyWar(work).toString()))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("bare.log").toFile())
                .start();
        try {
            awaitAnswer("http://localhost:" + port + "/empty/", process);
            return new Start((System.nanoTime() - begin) / 1e9, megabytes(process));
        } finally {
            process.destroy();
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
        }
    }

    private static Path emptyWar(Path work) throws IOException {
        var war = work.resolve("empty.war").toAbsolutePath();
        try (OutputStream out = Files.newOutputStream(war);
                var jar = new JarOutputStream(out)) {
            jar.putNextEntry(new ZipEntry("index.html"));
            jar.write("<!DOCTYPE html><title>Empty</title>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return war;
    }

    private static void awaitAnswer(String address, Process process) throws Exception {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!answers(address)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("Payara Micro does not answer at " + address);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean answers(String address) {
        try {
            return ((HttpURLConnection) URI.create(address).toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What Linux counts as resident; of the server alone, not of the database beside it. */
    private static double megabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double seconds(List<Start> starts) {
        return starts.stream().mapToDouble(Start::seconds).min().orElseThrow();
    }

    private static double megabytes(List<Start> starts) {
        return starts.stream().mapToDouble(Start::megabytes).average().orElseThrow();
    }
}
