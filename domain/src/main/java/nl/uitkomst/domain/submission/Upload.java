package nl.uitkomst.domain.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A workbook as it was received. It is checked at once; the person who sent it confirms, and then it becomes the content of the draft. A newer one
 * takes its place, but the file stays as evidence.
 */
@Entity
public class Upload {

    public enum Status {
        CHECKED,
        CONFIRMED,
        REPLACED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id", columnDefinition = "uuid")
    private UUID publicId;

    @Column(name = "submission_id")
    private long submission;

    @Column(name = "revision_id")
    private @Nullable Long revision;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Lob
    private byte[] content;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Lob
    private String reading;

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Upload() {}
}
