package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Takes back a file that was added to the draft. What was handed in before stays. */
@ApplicationScoped
public class RemoveEvidence {

    @Inject
    Admission admission;

    @Inject
    Drafts drafts;

    @Inject
    Files files;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public void remove(Person by, ReportKey report, UUID file) {
        var held = admission.hold(Act.REPORT, by, report);
        files.remove(drafts.open(held.submission(), by, clock.instant()), file);
        audit.record(
                by,
                "submission.evidence-removed",
                "report",
                report.toString(),
                held.heading().contract(),
                Map.of("file", file.toString()));
    }
}
