package nl.uitkomst.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.InviteFirstAdministrator;
import nl.uitkomst.domain.account.Secret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** At the start of an installation in which nobody can sign in yet: leaves a link in the data folder with which the administrator chooses a password. It works once. */
@ApplicationScoped
public class FirstSignIn {

    private static final String FILE = "first-sign-in.txt";

    @Inject
    InviteFirstAdministrator inviteFirstAdministrator;

    @Inject
    @ConfigProperty(name = "uitkomst.data")
    Optional<String> data;

    @Inject
    @ConfigProperty(name = "uitkomst.address", defaultValue = "http://localhost:8080")
    String address;

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) throws IOException {
        if (data.isEmpty()) {
            return;
        }
        var file = Path.of(data.get(), FILE);
        var invitation = demo ? Optional.<Secret>empty() : inviteFirstAdministrator.invite();
        Files.deleteIfExists(file);
        if (invitation.isPresent()) {
            write(file, invitation.get());
        }
    }

    private void write(Path file, Secret invitation) throws IOException {
        Files.createDirectories(file.getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                file,
                "Nobody can sign in yet. Choose the password of the administrator, login 'beheerder', at\n"
                        + address + "/uitnodiging/" + invitation.text() + "\n"
                        + "This link works once, until the next start and for at most seven days.\n");
    }
}
