package nl.uitkomst.domain.tender;

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
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A text of a tender as it was announced, or rectified with a reason. It never changes. */
@Entity
@Table(name = "tender_version")
public class TenderVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    private int number;

    private String reason;

    private Setup setup;

    @Column(name = "calendar")
    private String calendar;

    private String digest;

    @Column(name = "written_by")
    private String by;

    @Column(name = "written_at")
    private Instant at;

    @SuppressWarnings("NullAway")
    protected TenderVersion() {}

    @SuppressWarnings("NullAway")
    TenderVersion(Tender tender, int number, String reason, Person by, Instant at) {
        this.tender = tender;
        this.number = number;
        this.reason = reason;
        this.setup = tender.setup();
        this.calendar = CalendarText.of(tender.calendar());
        this.digest = digest(number + "\n" + reason + "\n" + SetupText.of(setup) + "\n" + calendar);
        this.by = by.name();
        this.at = at;
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The announcement is number 1. */
    public int number() {
        return number;
    }

    /** Why it was rectified; empty for the announcement. */
    public String reason() {
        return reason;
    }

    public Setup setup() {
        return setup;
    }

    public Calendar calendar() {
        return CalendarText.read(calendar);
    }

    /** By which anybody can check that the text is still what it was. */
    public String digest() {
        return digest;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
