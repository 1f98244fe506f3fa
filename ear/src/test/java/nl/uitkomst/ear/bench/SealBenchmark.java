package nl.uitkomst.ear.bench;

import nl.uitkomst.ear.Caller;
import nl.uitkomst.ear.RunningProduct;
import nl.uitkomst.ear.ToldTenders;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Sends 200 MB to a bid of the running product over HTTP, in documents that are sealed as they come in and kept in the database, and holds that against sealing
 * the same bytes with bare AES-GCM in the same run.
 */
final class SealBenchmark {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PIECE = 256 * 1024;
    private static final int DOCUMENTS = 2;

    private SealBenchmark() {}

    /** @param idle in megabytes, before the first document; {@code peak} while they came in */
    record Sent(double seconds, double bare, double idle, double peak) {

        double memory() {
            return peak / idle;
        }
    }

    static Sent run(Path work, int megabytes) throws Exception {
        try (var product = RunningProduct.start(work, RunningProduct.freePort(), Map.of("UITKOMST_DEMO", "true"))) {
            var sent = run(product, megabytes);
            System.out.printf(
                    "Memory of the server: %.0f MB idle, %.0f MB at most while %d MB came in: %.2f times idle.%n",
                    sent.idle(), sent.peak(), megabytes, sent.memory());
            System.out.printf(
                    "Received over HTTP, sealed and kept in %.1f s; bare AES-GCM of the same bytes in %.1f s: %.2f times.%n",
                    sent.seconds(), sent.bare(), sent.seconds() / sent.bare());
            return sent;
        }
    }

    private static Sent run(RunningProduct product, int megabytes) throws Exception {
        var bid = "/api/v1/aanbestedingen/" + new ToldTenders(product.address()).in("BIDDING") + "/inschrijving";
        var bidder = Caller.at(product.address(), "inschrijver@kandidaat-a").openVault(bid);
        send(bidder, bid, "eerst.pdf", megabytes / 20);
        var idle = resident(product);
        var watch = new Watch(product);
        watch.start();
        var begin = System.nanoTime();
        for (var i = 0; i < DOCUMENTS; i++) {
            send(bidder, bid, "deel" + i + ".pdf", (megabytes - megabytes / 20) / DOCUMENTS);
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Sent(seconds, bare(megabytes - megabytes / 20), idle, Math.max(idle, watch.end()));
    }

    private static void send(Caller bidder, String bid, String name, int megabytes) {
        var answer = bidder.call(
                "POST",
                bid + "/documenten?bij=kwaliteit&naam=" + name,
                "application/octet-stream",
                BodyPublishers.ofInputStream(() -> new Chance((long) megabytes * MEGABYTE)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static double bare(int megabytes) throws GeneralSecurityException, IOException {
        var key = new SecretKeySpec(new byte[32], "AES");
        var begin = System.nanoTime();
        try (var bytes = new Chance((long) megabytes * MEGABYTE)) {
            var number = 0;
            for (var piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                var nonce = new byte[12];
                nonce[0] = (byte) number;
                nonce[1] = (byte) (number++ >> 8);
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
                cipher.doFinal(piece);
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What Linux counts as resident, in megabytes; of the server alone, not of the database beside it. */
    private static double resident(RunningProduct product) throws IOException {
        return Files.readAllLines(
                        Path.of("/proc", Long.toString(product.process().pid()), "status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Looks at the memory of the server every so often. */
    private static final class Watch extends Thread {
        private final RunningProduct product;
        private volatile boolean ended;
        private volatile double peak;

        Watch(RunningProduct product) {
            this.product = product;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!ended) {
                try {
                    peak = Math.max(peak, resident(product));
                    TimeUnit.MILLISECONDS.sleep(20);
                } catch (IOException | InterruptedException gone) {
                    return;
                }
            }
        }

        double end() {
            ended = true;
            return peak;
        }
    }

    /** Bytes that cannot be made smaller, of which none are kept. */
    private static final class Chance extends InputStream {
        private final byte[] some = new byte[MEGABYTE];
        private long left;

        Chance(long length) {
            left = length;
            new Random(length).nextBytes(some);
        }

        @Override
        public int read() {
            return left-- > 0 ? some[(int) (left % MEGABYTE)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(Math.min(length, left), MEGABYTE);
            System.arraycopy(some, 0, to, from, count);
            left -= count;
            return count;
        }
    }
}
