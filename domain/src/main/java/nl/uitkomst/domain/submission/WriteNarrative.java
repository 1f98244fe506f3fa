package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;

/** Writes the story beside the figures. A blank text empties the section; sections that are not named stay as they are. */
@ApplicationScoped
public class WriteNarrative {

    @Inject
    Admission admission;

    @Inject
    Drafts drafts;

    @Inject
    DraftContent content;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return what is wrong with the texts; with an error in it nothing was stored */
    @Transactional
    public Findings write(Person by, ReportKey report, Map<NarrativeSection, String> texts) {
        var held = admission.hold(Act.REPORT, by, report);
        var findings = Checks.ofNarrative(texts);
        if (findings.hasErrors() || texts.isEmpty()) {
            return findings;
        }
        var draft = drafts.open(held.submission(), by, clock.instant());
        texts.forEach((section, text) -> content.tell(draft.revision(), section, text));
        audit.record(
                by,
                "submission.tell",
                "report",
                report.toString(),
                held.heading().contract(),
                Map.of());
        return findings;
    }
}
