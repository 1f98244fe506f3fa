package nl.uitkomst.web.review;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.review.Review;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.Revision;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Remark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The page on which a report is reviewed: left all KPIs, right one of them, below it the decision on the whole.
 *
 * @param locked why nothing can be changed, or empty
 * @param decides whether the reader can mark and decide now
 * @param answers whether the reader can answer questions
 * @param corrects whether the reader can start a correction
 * @param typed what was typed in the form of the KPI
 */
public record ReviewPage(
        String address,
        String title,
        String lead,
        String above,
        boolean illustrative,
        String locked,
        boolean decides,
        boolean answers,
        boolean corrects,
        int revision,
        List<Group> groups,
        KpiReview kpi,
        CostReview costs,
        List<Story> narrative,
        List<Report.File> evidence,
        List<Remark> remarks,
        List<VersionRow> versions,
        long unmarked,
        String toReturn,
        String typed,
        Faults faults,
        String done) {

    /** The KPIs of one result area. */
    public record Group(String area, List<Item> items) {}

    /** One KPI in the list. */
    public record Item(
            String code,
            String name,
            String figure,
            Verdict verdict,
            boolean provisional,
            Flag flag,
            String flagWords,
            boolean current,
            String address) {}

    /** A section of the cooperative's story. */
    public record Story(String title, String text) {}

    /** One revision in the list of all. */
    public record VersionRow(int number, String state, String what) {}

    static ReviewPage of(Reviewed reviewed, KpiOutcome shown, String typed, Faults faults, String done, Texts texts) {
        var report = reviewed.report();
        var address = address(report);
        var side = reviewed.review().side();
        var waits = reviewed.version().status() == Revision.Status.SUBMITTED;
        var words = new ReviewWords(reviewed, texts);
        return new ReviewPage(
                address,
                words.title(),
                words.lead(),
                words.above(),
                report.illustrative(),
                words.locked(),
                waits && side == Review.Side.REVIEWER,
                side == Review.Side.REPORTER,
                side == Review.Side.REPORTER && report.status() == Submission.Status.ACCEPTED && !report.isOpen(),
                reviewed.version().number(),
                groups(reviewed, shown.code(), address, texts),
                KpiReview.of(reviewed, shown, address, texts),
                CostReview.of(reviewed.form().costs(), texts),
                narrative(reviewed, texts),
                report.evidence(),
                ReviewWords.remarks(reviewed.review().about(null), texts),
                words.versions(),
                reviewed.kpis().size() - reviewed.agreed(),
                words.toReturn(),
                typed,
                faults,
                done);
    }

    static String address(Report report) {
        return "/contracten/" + report.key().contract() + "/beoordelen/"
                + report.key().period();
    }

    private static List<Group> groups(Reviewed reviewed, KpiCode current, String address, Texts texts) {
        var areas = new LinkedHashMap<String, List<Item>>();
        for (var kpi : reviewed.kpis()) {
            areas.computeIfAbsent(kpi.definition().resultArea(), area -> new ArrayList<>())
                    .add(item(reviewed, kpi, current, address, texts));
        }
        return areas.entrySet().stream()
                .map(area -> new Group(area.getKey(), area.getValue()))
                .toList();
    }

    private static Item item(Reviewed reviewed, KpiOutcome kpi, KpiCode current, String address, Texts texts) {
        var latest = reviewed.latest(kpi);
        var flag = reviewed.flag(kpi);
        return new Item(
                kpi.code().text(),
                latest.definition().shortName(),
                figure(latest, texts),
                latest.verdict(),
                latest.state() == PeriodOutcome.State.PROVISIONAL,
                flag,
                texts.get("review.flag." + flag),
                kpi.code().equals(current),
                address + "?kpi=" + kpi.code() + "#een");
    }

    static String figure(PeriodOutcome outcome, Texts texts) {
        return outcome.figure() == null
                ? KpiSentences.in(texts).noFigure(outcome)
                : Notation.in(texts).figure(outcome);
    }

    private static List<Story> narrative(Reviewed reviewed, Texts texts) {
        return Arrays.stream(NarrativeSection.values())
                .filter(reviewed.form().narrative()::containsKey)
                .map(section -> new Story(
                        texts.get("submission.narrative." + section),
                        reviewed.form().narrative().get(section)))
                .toList();
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("layout.menu.werklijst"), "/werklijst"),
                new Crumb(above, address.substring(0, address.indexOf("/beoordelen"))),
                Crumb.here(texts.get("review.title")));
    }
}
