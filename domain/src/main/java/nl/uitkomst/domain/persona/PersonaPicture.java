package nl.uitkomst.domain.persona;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A picture of a persona as it was sent, drawn anew. It never changes; it goes when no persona and no fixed journey shows it any more. */
@Entity
@Table(name = "persona_picture")
public class PersonaPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    private String sha256;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway")
    protected PersonaPicture() {}

    PersonaPicture(SentPicture sent, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.organisation = by.organisation();
        this.mediaType = sent.mediaType();
        this.content = sent.content();
        this.sha256 = Sha256.of(content);
        this.addedBy = by.name();
        this.addedAt = now;
    }

    public UUID publicId() {
        return publicId;
    }

    public long organisation() {
        return organisation;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    public String sha256() {
        return sha256;
    }
}
