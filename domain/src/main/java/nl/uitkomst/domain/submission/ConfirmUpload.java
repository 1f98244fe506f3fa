package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes what was read from a workbook the content of the draft. Confirming twice is confirming once. */
@ApplicationScoped
public class ConfirmUpload {

    @Inject
    Admission admission;

    @Inject
    Uploads uploads;

    @Inject
    Forms forms;

    @Inject
    Lines lines;

    @Inject
    Drafts drafts;

    @Inject
    DraftContent content;

    @Inject
    Costs costs;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws RuleBroken when the file has errors, a newer one took its place, or someone else changed the same lines since it came in */
    @Transactional
    public void confirm(Person by, ReportKey report, UUID id) {
        var held = admission.hold(Act.REPORT_OWN_LINES, by, report);
        var draft = drafts.open(held.submission(), by, clock.instant());
        var admitted = admission.admit(Act.REPORT_OWN_LINES, by, report);
        var heading = admitted.heading();
        var upload = uploads.get(admitted, by, id);
        var reading = upload.reading();
        requireNoErrors(Checks.ofReading(forms.toFill(heading, uploads.filler(admitted, by)), reading));
        upload.confirm(draft.revision());
        drafts.fill(draft, changes(draft, upload, reading), lines.dueByKey(heading), by, clock.instant());
        costs.fill(heading, draft.revision(), costs(draft, heading, upload, reading), by, clock.instant());
        reading.narrative().forEach((section, text) -> content.tell(draft.revision(), section, text));
        audit.record(
                by,
                "submission.confirm",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("upload", id.toString()));
    }

    /** The same holds for cost: what someone else filled since the file came in is not written over in silence. */
    private List<FilledCost> costs(Drafts.Draft draft, Heading heading, Upload upload, WorkbookReading reading) {
        var stored = costs.stored(heading, draft.revision());
        return reading.costs().entrySet().stream()
                .map(cost -> {
                    var there = stored.get(cost.getKey());
                    var byOther = there != null
                            && there.enteredBy() != upload.uploadedBy()
                            && there.entered().at().isAfter(upload.uploadedAt());
                    return new FilledCost(cost.getKey(), cost.getValue(), byOther ? Long.valueOf(-1) : null);
                })
                .toList();
    }

    private static void requireNoErrors(Findings findings) {
        if (findings.hasErrors()) {
            throw new RuleBroken(Submission.Rule.HAS_ERRORS, findings.errors().size());
        }
    }

    /** The file says what stands on the lines, unless someone else changed one after it was sent. */
    private List<FilledLine> changes(Drafts.Draft draft, Upload upload, WorkbookReading reading) {
        var stored = lines.stored(draft.revision(), 0);
        var filled = reading.entries().entrySet().stream()
                .map(line -> new FilledLine(line.getKey(), line.getValue(), null))
                .toList();
        var changed = filled.stream()
                .filter(line -> line.isChangeOf(stored.get(line.line())))
                .map(line -> stored.get(line.line()))
                .filter(Objects::nonNull)
                .filter(line -> line.enteredBy() != upload.uploadedBy()
                        && line.entered().at().isAfter(upload.uploadedAt()))
                .map(line -> Drafts.changed(line.place().key(), line))
                .toList();
        if (!changed.isEmpty()) {
            throw new RuleBroken(Submission.Rule.CHANGED_MEANWHILE, changed);
        }
        return filled;
    }
}
