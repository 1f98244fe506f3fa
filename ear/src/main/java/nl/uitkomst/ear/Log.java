package nl.uitkomst.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** The log of server and application: a few files in the data folder, one line a message; the console is kept for people. */
record Log(Path folder) {
    private static final String PROPERTIES = """
            handlers=java.util.logging.FileHandler
            .level=INFO
            java.util.logging.FileHandler.pattern=%s
            java.util.logging.FileHandler.limit=10000000
            java.util.logging.FileHandler.count=5
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.level=ALL
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL %%4$s %%3$s: %%5$s%%6$s%%n
            org.flywaydb.level=WARNING
            jakarta.enterprise.web.level=WARNING
            """;

    /** Payara reads the same file again when it boots. */
    void open() throws IOException {
        Files.createDirectories(folder);
        var properties = folder.resolve("logging.properties");
        Files.writeString(properties, PROPERTIES.formatted(folder.resolve("uitkomst.%g.log")));
        System.setProperty("java.util.logging.config.file", properties.toString());
        LogManager.getLogManager().readConfiguration();
    }

    Path file() {
        return folder.resolve("uitkomst.0.log");
    }
}
