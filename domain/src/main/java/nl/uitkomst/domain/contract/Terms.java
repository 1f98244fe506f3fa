package nl.uitkomst.domain.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a contract says of itself in words, dates and numbers, beside its parties, its money and its KPIs.
 *
 * @param toleratedMissShare the percentage of the weight of the KPIs that may be missed while the contract is still on course
 * @param illustrative whether it is a shipped example with invented figures
 */
public record Terms(
        String title,
        Contract.LegalForm legalForm,
        Term term,
        Reporting reporting,
        BigDecimal toleratedMissShare,
        String scope,
        boolean illustrative,
        Steering steering) {

    /** @throws IllegalArgumentException when the tolerated share is no percentage */
    public Terms {
        title = title.strip();
        scope = scope.strip();
        toleratedMissShare = toleratedMissShare.stripTrailingZeros(); // so that 20 equals 20.00
        if (toleratedMissShare.signum() < 0 || toleratedMissShare.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("Not a percentage: " + toleratedMissShare);
        }
    }

    /** Without anything about how it is steered. */
    public Terms(
            String title,
            Contract.LegalForm legalForm,
            Term term,
            Reporting reporting,
            BigDecimal toleratedMissShare,
            String scope,
            boolean illustrative) {
        this(title, legalForm, term, reporting, toleratedMissShare, scope, illustrative, Steering.NONE);
    }

    public Terms withSteering(Steering other) {
        return new Terms(title, legalForm, term, reporting, toleratedMissShare, scope, illustrative, other);
    }

    public Terms withTitle(String other) {
        return new Terms(other, legalForm, term, reporting, toleratedMissShare, scope, illustrative, steering);
    }

    public Terms withScope(String other) {
        return new Terms(title, legalForm, term, reporting, toleratedMissShare, other, illustrative, steering);
    }

    public Terms withLastDay(LocalDate last) {
        var other = new Term(term.first(), last);
        return new Terms(title, legalForm, other, reporting, toleratedMissShare, scope, illustrative, steering);
    }

    public Terms withWeeksUntilDue(int weeks) {
        var other = new Reporting(reporting.calendar(), reporting.yearStart(), weeks);
        return new Terms(title, legalForm, term, other, toleratedMissShare, scope, illustrative, steering);
    }

    public Terms withToleratedMissShare(BigDecimal percentage) {
        return new Terms(title, legalForm, term, reporting, percentage, scope, illustrative, steering);
    }
}
