package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.Sha256;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Keeps a workbook as it was received, with what was read from it. Nothing of it becomes a result yet. */
@ApplicationScoped
public class KeepUpload {

    @Inject
    Admission admission;

    @Inject
    Uploads uploads;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return the public id of the upload; the same file for the same report gives the same one
     */
    @Transactional
    public UUID keep(Person by, ReportKey report, String fileName, byte[] content, WorkbookReading reading) {
        var held = admission.hold(Act.REPORT_OWN_LINES, by, report);
        var heading = held.heading();
        held.submission().requireOpen();
        var same = uploads.same(heading.submission(), by.organisation(), Sha256.of(content));
        same.ifPresent(known -> known.cameAgain(reading, by, clock.instant()));
        var upload = same.orElseGet(
                () -> new Upload(heading.submission(), safe(fileName), content, reading, by, clock.instant()));
        uploads.becomeNewest(upload);
        audit.record(
                by,
                "submission.upload",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("file", safe(fileName), "sha256", Sha256.of(content)));
        return upload.publicId();
    }

    private static String safe(String fileName) {
        return Bsn.isIn(fileName) ? "-" : fileName;
    }
}
