package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Adds a file that shows where the figures come from. */
@ApplicationScoped
public class AddEvidence {

    private static final int MEGABYTES = 5;
    private static final Set<String> KINDS =
            new TreeSet<>(Set.of("pdf", "png", "jpg", "jpeg", "docx", "xlsx", "odt", "ods", "csv", "txt"));

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
    public UUID add(Person by, ReportKey report, String fileName, String mediaType, byte[] content) {
        var held = admission.hold(Act.REPORT, by, report);
        requireAcceptable(fileName, content);
        var now = clock.instant();
        var draft = drafts.open(held.submission(), by, now);
        var id = files.add(draft, new Evidence(fileName, mediaType, content), by, now);
        audit.record(
                by,
                "submission.evidence",
                "report",
                report.toString(),
                held.heading().contract(),
                Map.of("file", fileName));
        return id;
    }

    private static void requireAcceptable(String fileName, byte[] content) {
        Checks.requireFit(fileName);
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw new RuleBroken(Submission.Rule.FILE_TOO_LARGE, MEGABYTES);
        }
        var kind = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            throw new RuleBroken(Submission.Rule.FILE_KIND, String.join(", ", KINDS));
        }
    }
}
