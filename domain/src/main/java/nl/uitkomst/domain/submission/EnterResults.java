package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Fills lines of a draft, on the screen or by the API. Any part of the lines will do; other lines stay as they are. */
@ApplicationScoped
public class EnterResults {

    @Inject
    Admission admission;

    @Inject
    AccessPolicy policy;

    @Inject
    Forms forms;

    @Inject
    Lines lines;

    @Inject
    Drafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @return what the checks say of these lines; with an error in it nothing was stored
     * @throws nl.uitkomst.domain.shared.RuleBroken when someone else changed one of these lines after this writer saw it
     */
    @Transactional
    public Findings enter(Person by, ReportKey report, List<FilledLine> filled) {
        var admitted = admission.admit(Act.REPORT_OWN_LINES, by, report);
        var heading = admitted.heading();
        for (var line : filled) {
            policy.require(policy.mayFillLinesOf(line.line().organisation(), by, admitted.standing()));
        }
        var findings = Checks.ofPart(forms.toFill(heading, Forms.Filler.whole(heading)), filled);
        if (findings.hasErrors() || filled.isEmpty()) {
            return findings;
        }
        var draft = drafts.open(admission.hold(Act.REPORT_OWN_LINES, by, report).submission(), by, clock.instant());
        drafts.fill(draft, filled, lines.dueByKey(heading), by, clock.instant());
        audit.record(
                by,
                "submission.enter",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("lines", String.valueOf(filled.size())));
        return findings;
    }
}
