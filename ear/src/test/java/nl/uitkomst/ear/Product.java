package nl.uitkomst.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The one product that the stories of a run share: with the demonstration cases, on the database of the session. */
public final class Product {
    private static RunningProduct running;

    private Product() {}

    public static String address() {
        return running().address();
    }

    public static synchronized RunningProduct running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static RunningProduct start() {
        try {
            var access = TestSession.product();
            return RunningProduct.start(
                    TestSession.FOLDER.resolve("product"),
                    RunningProduct.freePort(),
                    Map.of(
                            "UITKOMST_DEMO", "true",
                            "UITKOMST_DB_URL", access.url(),
                            "UITKOMST_DB_USER", access.user(),
                            "UITKOMST_DB_PASSWORD", access.password(),
                            "UITKOMST_DB_MIGRATOR_USER",
                                    TestSession.productOwner().user(),
                            "UITKOMST_DB_MIGRATOR_PASSWORD",
                                    TestSession.productOwner().password()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
