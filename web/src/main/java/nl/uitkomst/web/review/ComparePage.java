package nl.uitkomst.web.review;

import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.RevisionComparison;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Option;

import java.util.List;

/**
 * Two revisions of a report side by side; what differs first.
 *
 * @param same how many lines are the same in both
 */
public record ComparePage(
        String address,
        String title,
        String above,
        boolean illustrative,
        int left,
        int right,
        List<Option> versions,
        List<Row> changed,
        List<Row> texts,
        long same) {

    /** One line or section in both revisions. */
    public record Row(String name, String of, String left, String right) {}

    static ComparePage of(Report report, RevisionComparison comparison, Texts texts) {
        var left = comparison.left().number();
        var right = comparison.right().number();
        return new ComparePage(
                ReviewPage.address(report),
                texts.get("review.compare.title", comparison.changes(), left, right),
                report.contractTitle() + ", " + report.municipality() + " · "
                        + Notation.in(texts).period(report.period()),
                report.illustrative(),
                left,
                right,
                report.revisions().stream()
                        .map(version -> Option.of(
                                String.valueOf(version.number()),
                                texts.get("review.compare.version", version.number()) + ", "
                                        + texts.get("review.version." + version.status())))
                        .toList(),
                comparison.rows().stream()
                        .filter(RevisionComparison.Row::isChanged)
                        .map(row -> row(row, texts))
                        .toList(),
                comparison.texts().stream()
                        .filter(RevisionComparison.Text::isChanged)
                        .map(text -> new Row(
                                texts.get("submission.narrative." + text.section()),
                                "",
                                text.left() == null ? "–" : text.left(),
                                text.right() == null ? "–" : text.right()))
                        .toList(),
                comparison.rows().stream().filter(row -> !row.isChanged()).count());
    }

    private static Row row(RevisionComparison.Row row, Texts texts) {
        return new Row(
                row.line().kpi().shortName(),
                row.line().organisationName(),
                words(row.left(), row, texts),
                words(row.right(), row, texts));
    }

    private static String words(Entry entry, RevisionComparison.Row row, Texts texts) {
        var words = EntryText.in(texts).of(entry, row.line().kpi());
        return entry instanceof Entry.NotDelivered none ? words + ": " + none.reason() : words;
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(new Crumb(above, address), Crumb.here(texts.get("review.compare")));
    }
}
