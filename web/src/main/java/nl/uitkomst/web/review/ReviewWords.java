package nl.uitkomst.web.review;

import nl.uitkomst.domain.review.Mark;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.Revision;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Remark;

import java.util.List;
import java.util.stream.Collectors;

/** The sentences of a review: how far it is, who did what when, and why something is locked. */
final class ReviewWords {

    private final Reviewed reviewed;
    private final Report report;
    private final Report.Version version;
    private final Texts texts;
    private final Notation notation;

    ReviewWords(Reviewed reviewed, Texts texts) {
        this.reviewed = reviewed;
        this.report = reviewed.report();
        this.version = reviewed.version();
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    String above() {
        return plain(report.contractTitle()) + ", " + plain(report.municipality()) + " · "
                + notation.period(report.period());
    }

    String title() {
        var period = notation.period(report.period());
        return switch (version.status()) {
            case ACCEPTED -> texts.get("review.title.ACCEPTED", period);
            case RETURNED -> texts.get("review.title.RETURNED", period);
            default ->
                reviewed.review().side() == Review.Side.REVIEWER
                        ? texts.get(
                                "review.title.SUBMITTED",
                                reviewed.agreed(),
                                reviewed.kpis().size(),
                                reviewed.attention())
                        : texts.get("review.title.waits", period);
        };
    }

    String lead() {
        var submitted =
                texts.get("review.submitted", plain(version.submittedBy()), notation.moment(version.submittedAt()));
        var late = notation.date(report.dueOn());
        var submittedOn = version.submittedAt().atZone(Texts.ZONE).toLocalDate();
        var wasLate = version.number() == 1 && submittedOn.isAfter(report.dueOn());
        var correction = version.reason() == null ? "" : " " + texts.get("review.correction", plain(version.reason()));
        return submitted + (wasLate ? " " + texts.get("review.late", late) : "") + correction;
    }

    String locked() {
        return switch (version.status()) {
            case ACCEPTED ->
                texts.get("review.locked.ACCEPTED", plain(version.decidedBy()), notation.moment(version.decidedAt()))
                        + (report.isOpen() ? " " + texts.get("review.locked.reopened") : "");
            case RETURNED ->
                texts.get(
                        "review.locked.RETURNED",
                        plain(version.decidedBy()),
                        notation.moment(version.decidedAt()),
                        plain(version.decisionReason()));
            default -> "";
        };
    }

    /** The KPIs that are marked to be returned, by name. */
    String toReturn() {
        return reviewed.kpis().stream()
                .filter(kpi -> reviewed.review().marks().get(kpi.code()) == Mark.RETURNED)
                .map(kpi -> plain(kpi.definition().shortName()))
                .collect(Collectors.joining(", "));
    }

    List<ReviewPage.VersionRow> versions() {
        return report.revisions().stream()
                .map(each -> new ReviewPage.VersionRow(
                        each.number(), texts.get("review.version." + each.status()), story(each)))
                .toList();
    }

    private String story(Report.Version each) {
        var began = each.reason() == null ? "" : texts.get("review.story.correction", each.reason()) + " ";
        if (each.status() == Revision.Status.DRAFT) {
            return began + texts.get("review.story.DRAFT", each.startedBy(), notation.moment(each.startedAt()));
        }
        var submitted = texts.get("review.story.SUBMITTED", each.submittedBy(), notation.moment(each.submittedAt()));
        if (each.status() == Revision.Status.SUBMITTED) {
            return began + submitted;
        }
        var reason = each.decisionReason() == null ? "" : each.decisionReason();
        return began + submitted + " "
                + texts.get(
                        "review.story." + each.status(), each.decidedBy(), notation.moment(each.decidedAt()), reason);
    }

    static List<Remark> remarks(List<Review.Remark> remarks, Texts texts) {
        var notation = Notation.in(texts);
        var last = remarks.size() - 1;
        return remarks.stream()
                .map(remark -> new Remark(
                        remark.by(),
                        remark.organisation() + ", " + notation.moment(remark.at()),
                        remark.kind() == Review.Kind.RETURN
                                ? texts.get("review.remark.RETURN", remark.text())
                                : remark.text(),
                        remarks.indexOf(remark) == last && remark.kind() == Review.Kind.QUESTION ? "asked" : ""))
                .toList();
    }

    /** What people typed stresses nothing. */
    private static String plain(String typed) {
        return typed == null ? "" : typed.replace('*', '∗');
    }
}
