package nl.uitkomst.web.review;

import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

/** The page of a report that was not submitted yet. */
public record NothingPage(String title, String above, String text, String address, boolean illustrative) {

    static NothingPage of(Report report, Texts texts) {
        var notation = Notation.in(texts);
        return new NothingPage(
                texts.get("review.nothing", notation.period(report.period())),
                report.contractTitle() + ", " + report.municipality(),
                texts.get("review.nothing.what", notation.date(report.dueOn())),
                "/contracten/" + report.key().contract(),
                report.illustrative());
    }
}
