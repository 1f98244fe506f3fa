package nl.uitkomst.ear.container;

import nl.uitkomst.ear.TestSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;

/** Has the database of the container ready before the container starts; in each process once. */
final class Prepared implements BeforeAllCallback {
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (!done) {
            TestSession.prepareContainer();
            done = true;
        }
    }
}
