package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.Admission;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;

/** Asks the cooperative about one KPI, or about the whole report. The report stays where it is. */
@ApplicationScoped
public class AskQuestion {

    @Inject
    Admission admission;

    @Inject
    Remarks remarks;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public void ask(Person by, ReportKey report, @Nullable KpiCode kpi, String text) {
        var words = new Words(text);
        var held = admission.hold(Act.REVIEW, by, report);
        var heading = held.heading();
        held.submission().requireWaiting();
        var waiting = heading.latest().orElseThrow();
        remarks.say(heading, waiting, kpi, Review.Kind.QUESTION, words.text(), by, clock.instant());
        if (kpi != null) {
            remarks.takeBackReason(heading, waiting, kpi);
            remarks.mark(heading, waiting, kpi, Mark.QUESTIONED, by, clock.instant());
        }
        audit.record(by, "review.ask", "report", report.toString(), heading.contract(), about(kpi));
    }

    static Map<String, String> about(@Nullable KpiCode kpi) {
        return kpi == null ? Map.of() : Map.of("kpi", kpi.text());
    }
}
