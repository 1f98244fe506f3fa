package nl.uitkomst.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.review.Reviews;
import nl.uitkomst.domain.review.UnderReview;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.Revision;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;
import java.util.Optional;

/** Lays out what is needed to review one report. */
@RequestScoped
public class ReviewDesk {

    @Inject
    Reports reports;

    @Inject
    Reviews reviews;

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentPerson person;

    Report report(ReportKey key) {
        return reports.report(person.get(), key);
    }

    /** Nothing while nothing was submitted. */
    Optional<Reviewed> reviewed(Report report) {
        return report.revisions().stream()
                .filter(version -> version.status() != Revision.Status.DRAFT)
                .reduce((one, later) -> later)
                .map(version -> reviewed(report, version));
    }

    private Reviewed reviewed(Report report, Report.Version version) {
        var by = person.get();
        var form = reports.revision(by, report.key(), version.number());
        return new Reviewed(report, version, form, reviews.of(by, report.key()), kpis(report, version, form));
    }

    private List<KpiOutcome> kpis(Report report, Report.Version version, ReportForm form) {
        var range = new PeriodRange(null, report.period());
        var counting = Integer.valueOf(version.number()).equals(report.counting());
        return outcomes.contract(person.get(), report.key().contract(), range).kpis().stream()
                .filter(kpi ->
                        form.lines().stream().anyMatch(line -> line.key().kpi().equals(kpi.code())))
                .map(kpi -> counting ? kpi : UnderReview.of(kpi, lines(form, kpi)))
                .toList();
    }

    private static List<Line> lines(ReportForm form, KpiOutcome kpi) {
        return form.lines().stream()
                .filter(line -> line.key().kpi().equals(kpi.code()))
                .toList();
    }
}
