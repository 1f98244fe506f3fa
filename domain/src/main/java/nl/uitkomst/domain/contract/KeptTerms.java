package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingCalendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** What a contract says of itself in single words, dates and numbers, as it is kept. */
@Embeddable
class KeptTerms {

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ReportingCalendar calendar;

    @Column(name = "year_start")
    private Month yearStart;

    @Column(name = "weeks_until_due")
    private int weeksUntilDue;

    @Column(name = "tolerated_miss_share")
    private BigDecimal toleratedMissShare;

    private String scope;

    private boolean illustrative;

    void become(Proposal proposal) {
        title = proposal.title().strip();
        legalForm = proposal.legalForm();
        startsOn = proposal.term().first();
        endsOn = proposal.term().last();
        calendar = proposal.reporting().calendar();
        yearStart = proposal.reporting().yearStart();
        weeksUntilDue = proposal.reporting().weeksUntilDue();
        toleratedMissShare = proposal.toleratedMissShare();
        scope = proposal.scope().strip();
        illustrative = proposal.illustrative();
    }

    Proposal with(List<Party> parties, Map<Integer, Euro> lumpSums) {
        return new Proposal(
                title, legalForm, term(), reporting(), toleratedMissShare, scope, illustrative, parties, lumpSums);
    }

    Term term() {
        return new Term(startsOn, endsOn);
    }

    Reporting reporting() {
        return new Reporting(calendar, yearStart, weeksUntilDue);
    }

    String title() {
        return title;
    }

    LegalForm legalForm() {
        return legalForm;
    }

    BigDecimal toleratedMissShare() {
        return toleratedMissShare.stripTrailingZeros();
    }

    String scope() {
        return scope;
    }

    boolean illustrative() {
        return illustrative;
    }
}
