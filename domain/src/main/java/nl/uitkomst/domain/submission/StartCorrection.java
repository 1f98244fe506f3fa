package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;

/** Opens a new revision of an accepted report, as a copy of it. The accepted one counts until the new one is accepted. */
@ApplicationScoped
public class StartCorrection {

    @Inject
    Admission admission;

    @Inject
    Submissions submissions;

    @Inject
    DraftContent content;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public void start(Person by, ReportKey report, String reason) {
        var held = admission.hold(Act.REPORT, by, report);
        Checks.requireFit(reason);
        var submission = held.submission();
        var accepted = submission.latest();
        var correction = submission.startCorrection(reason, by, clock.instant());
        submissions.flush();
        accepted.ifPresent(old -> content.copy(Drafts.key(old), Drafts.key(correction)));
        audit.record(
                by,
                "submission.correct",
                "report",
                report.toString(),
                held.heading().contract(),
                Map.of("reason", reason));
    }
}
