package nl.uitkomst.domain.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A document of a tender, for all candidates. It is published with its first version; each newer one says what changed, and all read it from the same moment on.
 * The versions before it stay.
 */
@Entity
@Table(name = "tender_document")
public class TenderDocument {

    public enum Kind {
        /** How the tender is held. */
        GUIDE,
        REQUIREMENTS,
        /** The contract as it is to be. */
        CONTRACT,
        PRICE_SHEET,
        /** Of research or of a visit. */
        REPORT,
        OTHER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    @Column(name = "tender_id")
    private long tender;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;

    @SuppressWarnings("NullAway")
    protected TenderDocument() {}

    @SuppressWarnings("NullAway")
    TenderDocument(long tender, Kind kind, String title) {
        this.publicId = UUID.randomUUID();
        this.tender = tender;
        this.kind = kind;
        this.title = title;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The document is not stored yet: " + title);
        }
        return id;
    }

    public UUID key() {
        return publicId;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }
}
