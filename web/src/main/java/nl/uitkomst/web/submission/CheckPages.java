package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReceivedFile;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.reporting.submission.FindingText;
import nl.uitkomst.reporting.submission.LineField;
import nl.uitkomst.reporting.submission.SheetPicture;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.View;
import nl.uitkomst.web.submission.CheckPage.FileFacts;
import nl.uitkomst.web.submission.CheckPage.Shown;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Makes the page with the findings: of the workbook that was sent last while it is not taken over, else of what is filled. */
@RequestScoped
public class CheckPages {

    private static final Comparator<Finding.Cell> DOWN_THE_SHEET = Comparator.comparing(Finding.Cell::sheet)
            .thenComparing(cell -> Integer.parseInt("0" + cell.address().replaceAll("\\D", "")))
            .thenComparing(Finding.Cell::address);
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_SHOWN = 200;
    private static final int KILO = 1024;

    @Inject
    ReportDesk desk;

    static String field(LineKey line) {
        return "uitleg_" + line.kpi() + "_" + line.organisation();
    }

    View show(ReportKey key, String done) {
        return page(key, Map.of(), done, Faults.NONE);
    }

    Response withoutFile(ReportKey key) {
        var fault = desk.texts().get("submission.upload.none");
        return page(key, Map.of(), "", Faults.NONE.with("werkmap", fault)).withStatus(UNPROCESSABLE);
    }

    Response refused(ReportKey key, RuleBroken refusal) {
        return page(key, Map.of(), "", Faults.NONE.with("", desk.said(refusal)))
                .withStatus(Response.Status.CONFLICT.getStatusCode());
    }

    /** What was written stays as it was written. */
    Response unexplained(ReportKey key, Map<LineKey, String> texts, Findings findings) {
        var faults = Faults.NONE;
        for (var finding : findings.errors()) {
            var words = FindingText.of(finding, desk.texts());
            var line = finding.line();
            faults = faults.with(line == null ? "" : field(line), words.found() + " " + words.todo());
        }
        return page(key, texts, "", faults).withStatus(UNPROCESSABLE);
    }

    private View page(ReportKey key, Map<LineKey, String> texts, String done, Faults faults) {
        var on = desk.open(key);
        var errors = on.findings().errors().size();
        var mine = on.isEmpty() ? Findings.NONE : on.findings();
        return View.of(
                "submission/check.jte",
                new CheckPage(
                        desk.head(on, Stage.CHECK),
                        on.isEmpty(),
                        on.unconfirmed().map(file -> facts(on, file)).orElse(null),
                        shown(on, mine, texts),
                        on.unconfirmed().isPresent() && errors == 0
                                ? Answers.of(
                                        on, on.unconfirmed().get().reading().entries(), desk)
                                : List.of(),
                        on.isEmpty() ? 0 : errors,
                        mine.unexplained(on.form()).size(),
                        done,
                        faults));
    }

    private FileFacts facts(ReportDesk.Case on, ReceivedFile file) {
        var marked = file.isKept() && file.findings().all().stream().anyMatch(finding -> finding.cell() != null);
        return new FileFacts(
                file.fileName(),
                desk.moment(file.uploadedAt()),
                file.uploadedBy(),
                Math.max(1, file.content().length / KILO),
                ReportDesk.base(on.key()) + "/werkmap/" + file.id(),
                marked,
                file.reading().entries().size(),
                on.form().lines().size());
    }

    private List<Shown> shown(ReportDesk.Case on, Findings findings, Map<LineKey, String> texts) {
        var album = SheetPicture.Album.of(
                on.unconfirmed().map(ReceivedFile::content).orElse(new byte[0]));
        var explained = new HashSet<LineKey>();
        var shown = new ArrayList<Shown>();
        var inOrder = findings.all().stream()
                .sorted(Finding.BY_SEVERITY.thenComparing(Finding::cell, Comparator.nullsFirst(DOWN_THE_SHEET)))
                .limit(MOST_SHOWN)
                .toList();
        for (var finding : inOrder) {
            var line = finding.line();
            var toExplain = finding.severity() == Finding.Severity.WARNING && line != null && explained.add(line);
            shown.add(shown(on, finding, album, toExplain ? text(on, line, texts) : null, shown.size() + 1));
        }
        return shown;
    }

    private static String text(ReportDesk.Case on, LineKey key, Map<LineKey, String> texts) {
        var line = on.form().line(key);
        var kept = line == null || line.explanation() == null ? "" : line.explanation();
        return texts.getOrDefault(key, kept);
    }

    private Shown shown(
            ReportDesk.Case on, Finding finding, SheetPicture.Album album, @Nullable String explanation, int number) {
        var key = finding.line();
        var line = key == null ? null : on.form().line(key);
        var cell = finding.cell();
        var onScreen = cell == null && key != null && on.unconfirmed().isEmpty();
        return new Shown(
                "bevinding-" + number,
                finding.severity(),
                cell == null ? "" : cell.sheet(),
                cell == null ? "" : cell.toString(),
                line == null ? "" : line.kpi().name() + ", " + line.organisationName(),
                FindingText.of(finding, desk.texts()),
                line == null || line.previous() == null
                        ? ""
                        : EntryText.in(desk.texts()).of(line.previous(), line.kpi()),
                cell == null ? null : album.around(cell).orElse(null),
                onScreen ? ReportDesk.base(on.key()) + "/cijfers#" + LineField.FIRST.name(key) : "",
                key == null ? "" : field(key),
                explanation);
    }
}
