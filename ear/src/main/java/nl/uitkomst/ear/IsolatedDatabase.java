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
import java.util.function.Supplier;

/** The database with its driver and migrations, loaded apart, so that the application server never sees their libraries. */
final class IsolatedDatabase implements AutoCloseable {
    private static final String INSTALLATION = "nl.uitkomst.db.Installation";

    private final Path libraries;
    private final Settings settings;
    private @Nullable AutoCloseable installation;

    IsolatedDatabase(Path libraries, Settings settings) {
        this.libraries = libraries;
        this.settings = settings;
    }

    /** @return how the application reaches the database, as settings */
    @SuppressWarnings(
            "unchecked") // the maps and the supplier are of the platform, their types are those of Installation
    Map<String, String> start() throws Exception {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
        thread.setContextClassLoader(loader);
        try {
            var started =
                    loader.loadClass(INSTALLATION).getConstructor(Map.class).newInstance(settings.values());
            installation = (AutoCloseable) started;
            return ((Supplier<Map<String, String>>) started).get();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URL[] jars() throws IOException {
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
