package nl.uitkomst.ear.container;

import nl.uitkomst.ear.TestSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;

/** Has the database of the container ready before the container starts; in each process once. Inside the container there is nothing to prepare. */
final class Prepared implements BeforeAllCallback {
    private static boolean done;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (!done && !insideContainer()) {
            TestSession.prepareContainer();
            done = true;
        }
    }

    private static boolean insideContainer() {
        return Prepared.class.getResource("/nl/uitkomst/ear/TestSession.class") == null;
    }
}
