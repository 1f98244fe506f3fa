package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the cost of a draft, on the screen or by the API. Any part of it will do. */
@ApplicationScoped
public class EnterCosts {

    @Inject
    Admission admission;

    @Inject
    AccessPolicy policy;

    @Inject
    Forms forms;

    @Inject
    Costs costs;

    @Inject
    Drafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @throws RuleBroken when one is not asked for, is below zero, or was changed by someone else meanwhile */
    @Transactional
    public void enter(Person by, ReportKey report, List<FilledCost> filled) {
        var admitted = admission.admit(Act.REPORT_OWN_LINES, by, report);
        for (var cost : filled) {
            policy.require(policy.mayFillLinesOf(cost.key().organisation(), by, admitted.standing()));
        }
        if (filled.isEmpty()) {
            return;
        }
        var held = admission.hold(Act.REPORT_OWN_LINES, by, report);
        requireFit(held.heading(), filled);
        var draft = drafts.open(held.submission(), by, clock.instant());
        costs.fill(held.heading(), draft.revision(), filled, by, clock.instant());
        audit.record(
                by,
                "submission.enter-cost",
                "report",
                report.toString(),
                held.heading().contract(),
                Map.of("costs", String.valueOf(filled.size())));
    }

    private void requireFit(Heading heading, List<FilledCost> filled) {
        var asked = forms.toFill(heading, Forms.Filler.whole(heading)).costs().stream()
                .map(CostLine::key)
                .collect(Collectors.toSet());
        for (var cost : filled) {
            if (!asked.contains(cost.key())) {
                throw new RuleBroken(Submission.Rule.COST_NOT_ASKED, cost.key().category());
            }
            if (cost.amount() != null && cost.amount().amount().signum() < 0) {
                throw new RuleBroken(Submission.Rule.COST_BELOW_ZERO, cost.amount());
            }
        }
    }
}
