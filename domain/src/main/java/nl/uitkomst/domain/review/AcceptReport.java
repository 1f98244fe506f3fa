package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Admission;
import nl.uitkomst.domain.submission.Heading;
import nl.uitkomst.domain.submission.ReportKey;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** Accepts the report, for good. Never by whoever submitted it; accepting twice is accepting once. */
@ApplicationScoped
public class AcceptReport {

    @Inject
    Admission admission;

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param revision the number of the revision that was looked at
     * @throws RuleBroken when it was submitted by this person, another revision waits by now, or a KPI is marked to be returned
     */
    @Transactional
    public void accept(Person by, ReportKey report, int revision) {
        var held = admission.hold(Act.REVIEW, by, report);
        var heading = held.heading();
        if (held.submission().isSubmittedBy(by)) { // refused just below; that someone tried is worth knowing
            audit.recordRefusal(
                    by, "review.accept", "report", report.toString(), heading.contract(), Map.of("rule", "OWN_REPORT"));
        }
        if (!held.submission().accept(revision, by, clock.instant())) {
            return;
        }
        requireNothingMarkedForReturn(heading);
        audit.record(
                by,
                "review.accept",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("revision", String.valueOf(revision)));
    }

    private void requireNothingMarkedForReturn(Heading heading) {
        var marked = remarks.marks(heading.latest().orElseThrow().id()).entrySet().stream()
                .filter(mark -> mark.getValue() == Mark.RETURNED)
                .map(Map.Entry::getKey)
                .map(KpiCode::text)
                .collect(Collectors.joining(", "));
        if (!marked.isEmpty()) {
            throw new RuleBroken(ReviewRule.MARKED_FOR_RETURN, marked);
        }
    }
}
