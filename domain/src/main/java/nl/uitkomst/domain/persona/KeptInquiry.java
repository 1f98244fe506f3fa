package nl.uitkomst.domain.persona;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Something that was asked of people, as it is kept with the journey that stands on it. */
@Entity
@Table(name = "journey_inquiry")
class KeptInquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "journey_id")
    private Journey journey;

    private int number;

    @Enumerated(EnumType.STRING)
    private Inquiry.Kind kind;

    private @Nullable Integer asked;

    private int answered;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    private String source;

    private String findings;

    @SuppressWarnings("NullAway")
    protected KeptInquiry() {}

    @SuppressWarnings("NullAway")
    KeptInquiry(Journey journey, int number, Inquiry inquiry) {
        this.journey = journey;
        this.number = number;
        become(inquiry);
    }

    void become(Inquiry inquiry) {
        kind = inquiry.kind();
        asked = inquiry.asked();
        answered = inquiry.answered();
        from = inquiry.from();
        until = inquiry.until();
        source = inquiry.source();
        findings = inquiry.findings();
    }

    int number() {
        return number;
    }

    Inquiry inquiry() {
        return new Inquiry(kind, asked, answered, from, until, source, findings);
    }
}
