package nl.uitkomst.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the application that started it. */
record Leftover(Path pidFile, Path data) {
    private static final int SECONDS = 30;

    void stop() throws IOException {
        var leftover = find();
        if (leftover.isPresent()) {
            leftover.get().destroy();
            if (!gone(leftover.get())) {
                leftover.get().destroyForcibly();
                gone(leftover.get());
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** The process of the pid file, unless that number went to another program since. */
    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var pid = Files.readString(pidFile).strip();
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(this::worksOnThisData)
                : Optional.empty();
    }

    private boolean worksOnThisData(ProcessHandle process) {
        var about = process.info();
        return about.command().filter(command -> command.endsWith("mariadbd")).isPresent()
                && about.arguments()
                        .map(java.util.List::of)
                        .filter(arguments -> arguments.contains("--datadir=" + data))
                        .isPresent();
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
