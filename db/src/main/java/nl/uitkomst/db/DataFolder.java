package nl.uitkomst.db;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which an installation keeps its data. Whoever opens it holds it until closing it or dying; nobody else can
 * use it meanwhile. Only its owner can read it.
 */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel held;

    private DataFolder(Path root, FileChannel held) {
        this.root = root;
        this.held = held;
    }

    /** @throws DataFolderInUse when another process holds it */
    public static DataFolder open(Path folder) {
        try {
            var root = Files.createDirectories(folder.toAbsolutePath().normalize());
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            refuseTemporary(root);
            return new DataFolder(root, hold(root));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    private static void refuseTemporary(Path root) {
        var temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        if (root.startsWith(temporary)) {
            throw new IllegalArgumentException("The data folder " + root
                    + " is a temporary one, which may be wiped at any time;" + " name another one in UITKOMST_DATA.");
        }
    }

    private static FileChannel hold(Path root) throws IOException {
        var owner = root.resolve("in-use");
        var channel =
                FileChannel.open(owner, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new DataFolderInUse(root, Files.readString(owner).strip());
        }
        channel.truncate(0);
        channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(
                ProcessHandle.current().pid() + "\n"));
        channel.force(true);
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    public Path path(String name) {
        return root.resolve(name);
    }

    /** Writes a file that only the owner of the folder can read. */
    public void writeSecret(String name, String content) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = root.resolve(name + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, owner);
        Files.writeString(fresh, content);
        Files.move(
                fresh,
                root.resolve(name),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
