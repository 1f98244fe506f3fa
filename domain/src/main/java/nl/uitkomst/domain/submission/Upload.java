package nl.uitkomst.domain.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A workbook as it was received. It is checked at once; when the person who sent it confirms, it becomes the content of the draft. A newer one takes its
 * place, but the file stays as evidence.
 */
@Entity
@Table(name = "upload")
public class Upload {

    public enum Status {
        CHECKED,
        CONFIRMED,
        REPLACED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "submission_id")
    private long submission;

    @Column(name = "organisation_id")
    private long organisation;

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

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Upload() {}

    Upload(long submission, String fileName, byte[] content, WorkbookReading reading, Person by, Instant now) {
        var keep = !reading.mayHoldBsn();
        this.publicId = UUID.randomUUID();
        this.submission = submission;
        this.organisation = by.organisation();
        this.fileName = fileName;
        this.sha256 = Sha256.of(content);
        this.content = keep ? content : new byte[0];
        this.uploadedBy = by.account();
        this.uploadedAt = now;
        this.status = Status.CHECKED;
        this.reading = ReadingText.of(keep ? reading : reading.withoutTexts());
    }

    /** The same file came again: what was read from it now counts, also when another file had taken its place. */
    void cameAgain(WorkbookReading again, Person by, Instant now) {
        reading = ReadingText.of(again.mayHoldBsn() ? again.withoutTexts() : again);
        uploadedBy = by.account();
        uploadedAt = now;
        status = status == Status.REPLACED ? Status.CHECKED : status;
    }

    void replace() {
        status = Status.REPLACED;
    }

    void confirm(long draft) {
        if (status == Status.REPLACED) {
            throw new RuleBroken(Submission.Rule.REPLACED);
        }
        status = Status.CONFIRMED;
        revision = draft;
    }

    public UUID publicId() {
        return publicId;
    }

    long submission() {
        return submission;
    }

    long organisation() {
        return organisation;
    }

    public String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    long uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Status status() {
        return status;
    }

    WorkbookReading reading() {
        return ReadingText.read(reading);
    }
}
