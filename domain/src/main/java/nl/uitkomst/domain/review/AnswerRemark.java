package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Admission;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/** Answers what the contract manager asked or gave as a reason. */
@ApplicationScoped
public class AnswerRemark {

    @Inject
    Admission admission;

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public void answer(Person by, ReportKey report, @Nullable KpiCode kpi, String text) {
        var words = new Words(text);
        var heading = admission.admit(Act.REPORT, by, report).heading();
        var revision = heading.latest().orElseThrow(() -> new RuleBroken(ReviewRule.NOTHING_FILLED));
        remarks.say(heading, revision, kpi, Review.Kind.ANSWER, words.text(), by, clock.instant());
        audit.record(by, "review.answer", "report", report.toString(), heading.contract(), AskQuestion.about(kpi));
    }
}
