package nl.uitkomst.ear;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The database with its driver and migrations, loaded apart, so that the application server never sees their libraries. */
final class IsolatedDatabase implements AutoCloseable {
    private static final String INSTALLATION = "nl.uitkomst.db.Installation";

    private final ClassLoader loader;
    private final Settings settings;
    private @Nullable AutoCloseable installation;

    IsolatedDatabase(Path libraries, Settings settings) throws IOException {
        this.loader = new URLClassLoader(jars(libraries), ClassLoader.getPlatformClassLoader());
        this.settings = settings;
    }

    /** Holds the data folder, so that nothing in it is touched while somebody else works with it. */
    void hold() throws Exception {
        installation = apart(() -> {
            try {
                var type = Thread.currentThread().getContextClassLoader().loadClass(INSTALLATION);
                return (AutoCloseable) type.getConstructor(Map.class).newInstance(settings.values());
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        });
    }

    /** @return how the application reaches the database, as settings */
    @SuppressWarnings(
            "unchecked") // the maps and the supplier are of the platform, their types are those of Installation
    Map<String, String> start() throws Exception {
        var held = (Supplier<Map<String, String>>) Objects.requireNonNull(installation, "The data folder is not held");
        return apart(held::get);
    }

    private <T> T apart(Callable<T> work) throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] jars(Path libraries) throws IOException {
        try (var jars = Files.list(libraries)) {
            return jars.map(IsolatedDatabase::url).toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (installation != null) {
                installation.close();
            }
        } catch (Exception e) {
            System.err.println("The database did not stop well: " + e.getMessage());
        }
    }
}
