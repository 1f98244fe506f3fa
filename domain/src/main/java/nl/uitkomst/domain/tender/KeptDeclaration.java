package nl.uitkomst.domain.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** What was declared on a subject and what the client found of it, kept under the subject's key. */
@Embeddable
class KeptDeclaration {

    private boolean holds;

    private String evidence;

    @Column(name = "found")
    private @Nullable Boolean found;

    private @Nullable String motivation;

    @Column(name = "checked_by")
    private @Nullable String by;

    @Column(name = "checked_at")
    private @Nullable Instant at;

    @SuppressWarnings("NullAway")
    protected KeptDeclaration() {}

    KeptDeclaration(Declaration declaration) {
        this.holds = declaration.holds();
        this.evidence = declaration.evidence();
    }

    Declaration of(String subject) {
        return new Declaration(subject, holds, evidence);
    }

    Optional<Check> check(String subject) {
        if (found == null || motivation == null || by == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(new Check(subject, found, motivation, by, at));
    }
}
