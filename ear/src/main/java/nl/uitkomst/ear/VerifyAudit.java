package nl.uitkomst.ear;

import nl.uitkomst.db.Access;
import nl.uitkomst.db.DataFolder;
import nl.uitkomst.db.DataFolderInUse;
import nl.uitkomst.db.EmbeddedDatabase;
import nl.uitkomst.domain.audit.Chain;
import nl.uitkomst.domain.audit.Verification;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Checks from outside the application that the audit trail is as it was written, whether or not Uitkomst runs at the moment. */
public final class VerifyAudit {
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        try {
            var file = Optional.ofNullable(System.getenv("UITKOMST_SETTINGS")).orElse("uitkomst.properties");
            var outcome = verify(Settings.read(System.getenv(), Path.of(file)));
            System.out.println(told(outcome));
            System.exit(outcome.isIntact() ? 0 : BROKEN);
        } catch (Exception e) {
            System.err.println("The audit trail could not be checked: " + e.getMessage());
            System.exit(NOT_CHECKED);
        }
    }

    private static Verification verify(Settings settings) throws SQLException {
        if (!settings.text("uitkomst.db.url").isEmpty()) {
            return verify(new Access(
                    settings.text("uitkomst.db.url"),
                    settings.text("uitkomst.db.user"),
                    settings.text("uitkomst.db.password")));
        }
        try (var folder = DataFolder.open(settings.data());
                var database = EmbeddedDatabase.start(folder)) {
            return verify(database.application());
        } catch (DataFolderInUse running) {
            return verify(EmbeddedDatabase.runningIn(settings.data()));
        }
    }

    private static Verification verify(Access database) throws SQLException {
        try (var connection = database.connect()) {
            return Chain.verify(connection);
        }
    }

    private static String told(Verification outcome) {
        if (outcome.fault() == null) {
            return "The audit trail is intact: " + outcome.entries() + " entries.";
        }
        var what = switch (outcome.fault()) {
            case CHANGED -> "its content is not what was written";
            case OUT_OF_CHAIN -> "it does not follow on the entry before it";
            case CUT_OFF -> "the trail does not end where it should";
        };
        return "The audit trail is broken at entry " + outcome.firstBroken() + ": " + what + ".";
    }
}
