package nl.uitkomst.domain.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.shared.ReportingCalendar;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "steering_model")
    private Steering.@Nullable Model steeringModel;

    @Enumerated(EnumType.STRING)
    private Steering.@Nullable Funding funding;

    @Convert(converter = LinesConverter.class)
    private List<String> areas;

    @Convert(converter = LinesConverter.class)
    @Column(name = "target_groups")
    private List<String> targetGroups;

    void become(Terms agreed) {
        title = agreed.title();
        legalForm = agreed.legalForm();
        startsOn = agreed.term().first();
        endsOn = agreed.term().last();
        calendar = agreed.reporting().calendar();
        yearStart = agreed.reporting().yearStart();
        weeksUntilDue = agreed.reporting().weeksUntilDue();
        toleratedMissShare = agreed.toleratedMissShare();
        scope = agreed.scope();
        illustrative = agreed.illustrative();
        steeringModel = agreed.steering().model();
        funding = agreed.steering().funding();
        areas = agreed.steering().areas();
        targetGroups = agreed.steering().targetGroups();
    }

    /** @throws IllegalArgumentException when something would change that stays the same in the life of a contract */
    void requireSameNature(Terms agreed) {
        var same = legalForm == agreed.legalForm()
                && startsOn.equals(agreed.term().first())
                && calendar == agreed.reporting().calendar()
                && yearStart == agreed.reporting().yearStart();
        if (!same) {
            throw new IllegalArgumentException("Legal form, first day and calendar never change: " + agreed);
        }
    }

    Terms terms() {
        return new Terms(
                title,
                legalForm,
                term(),
                reporting(),
                toleratedMissShare,
                scope,
                illustrative,
                new Steering(steeringModel, funding, areas, targetGroups));
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
