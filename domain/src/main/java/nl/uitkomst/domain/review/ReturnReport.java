package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Admission;
import nl.uitkomst.domain.submission.Heading;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Returns the report with a reason for the whole, the reasons noted at KPIs, or both. */
@ApplicationScoped
public class ReturnReport {

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
     * @param reason for the whole; can be absent when KPIs were marked with reasons
     */
    @Transactional
    public void giveBack(Person by, ReportKey report, int revision, @Nullable String reason) {
        var held = admission.hold(Act.REVIEW, by, report);
        var heading = held.heading();
        if (held.submission().isSubmittedBy(by)) { // refused just below; that someone tried is worth knowing
            audit.recordRefusal(
                    by, "review.return", "report", report.toString(), heading.contract(), Map.of("rule", "OWN_REPORT"));
        }
        var whole = Optional.ofNullable(reason).filter(text -> !text.isBlank()).map(text -> new Words(text).text());
        if (!held.submission()
                .returnFor(whole.orElseGet(() -> reasonsAtKpis(heading, revision)), revision, by, clock.instant())) {
            return;
        }
        whole.ifPresent(text -> remarks.say(
                heading, heading.latest().orElseThrow(), null, Review.Kind.RETURN, text, by, clock.instant()));
        audit.record(
                by,
                "review.return",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("revision", String.valueOf(revision)));
    }

    private String reasonsAtKpis(Heading heading, int revision) {
        var reasons = remarks.of(heading.submission()).stream()
                .map(Remarks.Kept::remark)
                .filter(remark -> remark.kind() == Review.Kind.RETURN && remark.revision() == revision)
                .map(remark -> remark.kpi() + ": " + remark.text())
                .collect(Collectors.joining("\n"));
        if (reasons.isEmpty()) {
            throw new RuleBroken(ReviewRule.REASON_NEEDED);
        }
        return reasons.length() <= 2000 ? reasons : reasons.substring(0, 1999) + "…";
    }
}
