package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;

/** Says why figures that stand out are right. A blank text takes the explanation away. */
@ApplicationScoped
public class ExplainWarnings {

    private static final int LONGEST = 2000;

    @Inject
    Admission admission;

    @Inject
    AccessPolicy policy;

    @Inject
    Lines lines;

    @Inject
    Drafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return what is wrong with the texts; with an error in it nothing was stored */
    @Transactional
    public Findings explain(Person by, ReportKey report, Map<LineKey, String> texts) {
        var held = admission.hold(Act.REPORT_OWN_LINES, by, report);
        var heading = held.heading();
        for (var line : texts.keySet()) {
            policy.require(policy.mayFillLinesOf(line.organisation(), by, held.standing()));
        }
        var findings = new Findings(texts.entrySet().stream()
                .flatMap(text -> Checks.ofText(text.getValue(), text.getKey(), LONGEST).all().stream())
                .toList());
        if (findings.hasErrors() || texts.isEmpty()) {
            return findings;
        }
        var draft = drafts.open(held.submission(), by, clock.instant());
        drafts.explain(draft, texts, lines.dueByKey(heading), by, clock.instant());
        audit.record(
                by,
                "submission.explain",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("lines", String.valueOf(texts.size())));
        return findings;
    }
}
