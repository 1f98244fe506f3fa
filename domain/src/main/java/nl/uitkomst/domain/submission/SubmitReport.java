package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Hands the report in, signed by someone who may sign for the cooperative. Handing in twice is handing in once. */
@ApplicationScoped
public class SubmitReport {

    @Inject
    Admission admission;

    @Inject
    Drafts drafts;

    @Inject
    DraftContent content;

    @Inject
    Costs costs;

    @Inject
    Forms forms;

    @Inject
    Lines lines;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @throws RuleBroken when lines are empty or wrong, figures that stand out are not explained, the period still runs, or it was handed in already by
     *     someone else
     */
    @Transactional
    public void submit(Person by, ReportKey report) {
        var submission = admission.hold(Act.SUBMIT, by, report).submission();
        if (submission.isSubmittedBy(by)) {
            return;
        }
        var draft = drafts.open(submission, by, clock.instant());
        var heading =
                admission.admit(Act.SUBMIT, by, report).heading(); // as it stands now that nobody else can change it
        var form = forms.toFill(heading, Forms.Filler.whole(heading));
        requireReady(form);
        content.remove(draft.revision(), noLongerDue(draft, form));
        costs.removeAllBut(heading, draft.revision(), form.costs());
        submission.submit(by, LocalDate.now(clock), clock.instant());
        audit.record(
                by,
                "submission.submit",
                "report",
                report.toString(),
                heading.contract(),
                Map.of("revision", String.valueOf(form.revision())));
    }

    private static void requireReady(ReportForm form) {
        var empty = form.lines().stream().filter(line -> line.current() == null).toList();
        if (!empty.isEmpty()) {
            throw new RuleBroken(Submission.Rule.INCOMPLETE, empty.size(), names(empty));
        }
        var findings = Checks.ofWhole(form);
        if (findings.hasErrors()) {
            throw new RuleBroken(Submission.Rule.HAS_ERRORS, findings.errors().size());
        }
        var unexplained = findings.unexplained(form);
        if (!unexplained.isEmpty()) {
            throw new RuleBroken(Submission.Rule.UNEXPLAINED, unexplained.size(), names(unexplained));
        }
    }

    /** Lines of who turned out to take no part; they were filled before that was known. */
    private List<Lines.Place> noLongerDue(Drafts.Draft draft, ReportForm form) {
        return lines.stored(draft.revision(), 0).values().stream()
                .map(Lines.Stored::place)
                .filter(place -> form.line(place.key()) == null)
                .toList();
    }

    private static String names(List<Line> lines) {
        return lines.stream()
                .map(line -> line.kpi().shortName() + " (" + line.organisationName() + ")")
                .distinct()
                .limit(10)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
