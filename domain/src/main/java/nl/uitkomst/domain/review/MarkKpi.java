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
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;

/** Notes what the contract manager finds of one KPI: agreed, or to be returned with a reason. The whole is decided afterwards. */
@ApplicationScoped
public class MarkKpi {

    @Inject
    Admission admission;

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param reason needed when the KPI is to be returned; the cooperative reads it once the whole is returned */
    @Transactional
    public void mark(Person by, ReportKey report, KpiCode kpi, Mark mark, @Nullable String reason) {
        if (mark == Mark.RETURNED && (reason == null || reason.isBlank())) {
            throw new RuleBroken(ReviewRule.REASON_NEEDED);
        }
        var held = admission.hold(Act.REVIEW, by, report);
        var heading = held.heading();
        held.submission().requireWaiting();
        var waiting = heading.latest().orElseThrow();
        remarks.takeBackReason(heading, waiting, kpi);
        if (mark == Mark.RETURNED && reason != null) {
            remarks.say(heading, waiting, kpi, Review.Kind.RETURN, new Words(reason).text(), by, clock.instant());
        }
        remarks.mark(heading, waiting, kpi, mark, by, clock.instant());
        audit.record(
                by,
                "review.mark",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("kpi", kpi.text(), "mark", mark.name()));
    }
}
