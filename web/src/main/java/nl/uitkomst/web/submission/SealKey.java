package nl.uitkomst.web.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.reporting.submission.WorkbookReader;
import nl.uitkomst.reporting.submission.WorkbookSeal;
import nl.uitkomst.reporting.submission.WorkbookWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key by which this installation knows its own workbooks again. It is a setting, or else a file in the data folder that is made when it is first
 * needed; several nodes need the setting.
 */
@ApplicationScoped
public class SealKey {

    private static final String FILE = "workbook.key";
    private static final int BYTES = 32;

    @Inject
    @ConfigProperty(name = "uitkomst.workbook.key")
    Optional<String> setting;

    @Inject
    @ConfigProperty(name = "uitkomst.data")
    Optional<String> data;

    private @Nullable WorkbookSeal seal;

    public WorkbookWriter writer() {
        return new WorkbookWriter(seal());
    }

    public WorkbookReader reader() {
        return new WorkbookReader(seal());
    }

    private synchronized WorkbookSeal seal() {
        if (seal == null) {
            seal = new WorkbookSeal(HexFormat.of().parseHex(setting.orElseGet(this::kept)));
        }
        return seal;
    }

    private String kept() {
        var home = Path.of(System.getProperty("user.home"), "uitkomst-data").toString();
        var file = Path.of(data.orElse(home)).resolve(FILE);
        try {
            return Files.exists(file) ? read(file) : made(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of workbooks cannot be kept in " + file, e);
        }
    }

    private static String made(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, HexFormat.of().formatHex(key), StandardOpenOption.CREATE_NEW);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (FileAlreadyExistsException e) { // another node was first
            return read(file);
        }
        return read(file);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
