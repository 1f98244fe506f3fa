package nl.uitkomst.ear;

import nl.uitkomst.db.Access;

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
            return RunningProduct.start(
                    TestSession.FOLDER.resolve("product"),
                    RunningProduct.freePort(),
                    settings(TestSession.product(), TestSession.productOwner()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the demonstration cases, on a database that is there already. */
    static Map<String, String> settings(Access application, Access owner) {
        return Map.of(
                "UITKOMST_DEMO", "true",
                "UITKOMST_DB_URL", application.url(),
                "UITKOMST_DB_USER", application.user(),
                "UITKOMST_DB_PASSWORD", application.password(),
                "UITKOMST_DB_MIGRATOR_USER", owner.user(),
                "UITKOMST_DB_MIGRATOR_PASSWORD", owner.password());
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
