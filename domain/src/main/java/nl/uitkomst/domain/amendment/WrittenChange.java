package nl.uitkomst.domain.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A change as it stands in an amendment, with who wrote it last. */
@Entity
@Table(name = "amendment_change")
class WrittenChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "amendment_id")
    private Amendment amendment;

    private String subject;

    private String content;

    private int changes;

    @Column(name = "changed_by")
    private String changedBy;

    private String organisation;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected WrittenChange() {}

    WrittenChange(Amendment amendment, Change change, int text, Person by, Instant now) {
        this.amendment = amendment;
        this.subject = change.subject().toString();
        become(change, text, by, now);
    }

    final void become(Change change, int text, Person by, Instant now) {
        content = ChangeText.write(change);
        changes = text;
        changedBy = by.name();
        organisation = by.organisationName();
        changedAt = now;
    }

    boolean isAbout(Change.Subject other) {
        return subject.equals(other.toString());
    }

    Change change() {
        return ChangeText.read(content);
    }

    Amendment.Kept kept() {
        return new Amendment.Kept(change(), changes, changedBy, organisation, changedAt);
    }
}
