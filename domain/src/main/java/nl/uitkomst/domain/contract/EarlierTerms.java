package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import java.time.LocalDate;

/** What a contract said of itself before an amendment changed it, and when it did. It is added, never changed. */
@Embeddable
class EarlierTerms {

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Embedded
    private KeptTerms terms = new KeptTerms();

    protected EarlierTerms() {}

    EarlierTerms(Terms terms, LocalDate from, LocalDate until) {
        this.terms.become(terms);
        this.validFrom = from;
        this.validUntil = until;
    }

    LocalDate until() {
        return validUntil;
    }
}
