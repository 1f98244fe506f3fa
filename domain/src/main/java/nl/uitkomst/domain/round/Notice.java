package nl.uitkomst.domain.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A set of questions with their answers, which all candidates read from the same moment on and without who asked. */
@Entity
@Table(name = "tender_notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "tender_id")
    private long tender;

    private int number;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by_name")
    private String publishedBy;

    @SuppressWarnings("NullAway")
    protected Notice() {}

    @SuppressWarnings("NullAway")
    Notice(long tender, int number, Person by, Instant now) {
        this.tender = tender;
        this.number = number;
        this.publishedAt = now;
        this.publishedBy = by.name();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The notice is not stored yet: " + number);
        }
        return id;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
