package nl.uitkomst.ear;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** How this installation is run: environment variables first, then the properties file, then what is usual. */
public record Settings(Map<String, String> values) {
    private static final String PREFIX = "UITKOMST_";
    private static final int HIGHEST_PORT = 65535;

    public Settings {
        values = Map.copyOf(values);
    }

    /**
     * @param environment variables such as {@code UITKOMST_DB_URL}, which is the setting {@code uitkomst.db.url}
     * @param file with the same settings by their own names; need not exist
     */
    static Settings read(Map<String, String> environment, Path file) {
        var values = new TreeMap<String, String>();
        values.put("uitkomst.port", "8080");
        values.put("uitkomst.bind", "127.0.0.1");
        values.put("uitkomst.demo", "false");
        values.put("uitkomst.lang", "nl");
        values.put(
                "uitkomst.data",
                Path.of(System.getProperty("user.home"), "uitkomst-data").toString());
        values.putAll(fromFile(file));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                values.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value.strip());
            }
        });
        return new Settings(values).checked();
    }

    private static Map<String, String> fromFile(Path file) {
        var values = new TreeMap<String, String>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
            properties.stringPropertyNames().stream()
                    .filter(name -> name.startsWith("uitkomst."))
                    .forEach(name ->
                            values.put(name, properties.getProperty(name).strip()));
        }
        return values;
    }

    private Settings checked() {
        if (!text("uitkomst.port").matches("\\d{1,5}") || port() < 1 || port() > HIGHEST_PORT) {
            throw new IllegalArgumentException("UITKOMST_PORT is '" + text("uitkomst.port")
                    + "', and must be a number from 1 to " + HIGHEST_PORT + ".");
        }
        return this;
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int port() {
        return Integer.parseInt(text("uitkomst.port"));
    }

    String bind() {
        return text("uitkomst.bind");
    }

    Path data() {
        return Path.of(text("uitkomst.data")).toAbsolutePath().normalize();
    }

    /** Where a browser on this machine finds it. */
    String address() {
        var host = bind().equals("0.0.0.0") || bind().equals("127.0.0.1") ? "localhost" : bind();
        return "http://" + host + ":" + port();
    }
}
