package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.review.Reviews;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.ReceivedFile;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.Revision;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.domain.submission.Upload;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what the pages of one report have in common, for whoever is looking. */
@RequestScoped
public class ReportDesk {

    @Inject
    Reports reports;

    @Inject
    Reviews reviews;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** One report on the desk: where it stands, its lines, and what is wrong with them. */
    public record Case(
            ReportKey key, Report report, ReportForm form, Optional<ReceivedFile> unconfirmed, Findings findings) {

        long filled() {
            return form.lines().stream().filter(line -> line.current() != null).count();
        }

        boolean isEmpty() {
            return filled() == 0 && unconfirmed.isEmpty();
        }
    }

    Texts texts() {
        return language.texts();
    }

    Notation notation() {
        return Notation.in(texts());
    }

    boolean isWhole() {
        return person.is(Role.COOPERATIVE_REPORTER);
    }

    Case open(ReportKey key) {
        var report = reports.report(person.get(), key);
        var form = reports.form(person.get(), key);
        var unconfirmed = report.isOpen()
                ? reports.latestUpload(person.get(), key).filter(upload -> upload.status() == Upload.Status.CHECKED)
                : Optional.<ReceivedFile>empty();
        var findings = unconfirmed.map(ReceivedFile::findings).orElseGet(() -> Checks.ofWhole(form));
        return new Case(key, report, form, unconfirmed, findings);
    }

    /** What was asked or given as a reason since it was returned. */
    List<Review.Remark> remarks(ReportKey key) {
        return reviews.of(person.get(), key).remarks();
    }

    ReportHead head(Case on, Stage stage) {
        var report = on.report();
        var today = LocalDate.now(clock);
        var days = ChronoUnit.DAYS.between(today, report.dueOn());
        var late = report.isLate(today);
        return new ReportHead(
                report,
                base(on.key()),
                notation().period(report.period()),
                texts().get("submission.above", report.contractTitle(), report.municipality()),
                notation().dayAndDate(report.dueOn()),
                late
                        ? texts().get("submission.late", -days)
                        : texts().get(days == 0 ? "submission.today" : "submission.left", days),
                late,
                report.isOpen(),
                isWhole(),
                isWhole() && person.get().maySign(),
                locked(report),
                reasons(on),
                new ReportSteps(this, on).upTo(stage));
    }

    /** Until when the period runs, in words; empty when it is over and the report can be handed in. */
    String periodRuns(Report report) {
        var end = report.period().end();
        return LocalDate.now(clock).isBefore(end) ? notation().date(end) : "";
    }

    static String base(ReportKey key) {
        return "/contracten/" + key.contract() + "/aanleveren/" + key.period();
    }

    String said(RuleBroken refusal) {
        return texts().get(refusal.rule().key(), refusal.details().toArray());
    }

    private String locked(Report report) {
        var latest = report.latest();
        if (report.isOpen() || latest.isEmpty()) {
            return "";
        }
        var version = latest.get();
        return report.status() == Submission.Status.ACCEPTED
                ? texts().get("submission.locked.ACCEPTED", version.decidedBy(), moment(version.decidedAt()))
                : texts().get("submission.locked.SUBMITTED", version.submittedBy(), moment(version.submittedAt()));
    }

    String moment(@Nullable Instant at) {
        return at == null ? "" : notation().moment(at);
    }

    /** The reason for the whole, and those at single KPIs, of the last return. */
    private List<String> reasons(Case on) {
        var returned = on.report().revisions().stream()
                .filter(version -> version.status() == Revision.Status.RETURNED)
                .reduce((one, later) -> later);
        if (returned.isEmpty() || !on.report().isOpen() || on.report().status() != Submission.Status.RETURNED) {
            return List.of();
        }
        return Stream.ofNullable(returned.get().decisionReason()).toList();
    }
}
