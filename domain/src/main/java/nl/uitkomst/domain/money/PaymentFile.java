package nl.uitkomst.domain.money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file of payments as it was received. It is looked at first, and taken over when whoever sent it says so. The same file again is the same one. */
@Entity
@Table(name = "payment_file")
public class PaymentFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "contract_id")
    private long contract;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Lob
    private byte[] content;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected PaymentFile() {}

    PaymentFile(long contract, String fileName, byte[] content, Person by, Instant now) {
        this.publicId = UUID.randomUUID();
        this.contract = contract;
        this.fileName = fileName;
        this.sha256 = Sha256.of(content);
        this.content = content.clone();
        this.uploadedBy = by.account();
        this.uploadedAt = now;
    }

    void taken(Person by, Instant now) {
        if (takenAt == null) {
            takenBy = by.account();
            takenAt = now;
        }
    }

    public UUID publicId() {
        return publicId;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] content() {
        return content.clone();
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** When it was taken over; absent while it was only looked at. */
    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }
}
