package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.submission.ChangedLine;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.reporting.submission.FindingText;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says to another system everything that is wrong with what it sent. */
@RequestScoped
public class ApiRefusals {

    static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    Response faults(List<Problem.Fault> faults) {
        return problem(UNPROCESSABLE, "submission.api.faults", faults);
    }

    Response findings(Findings findings, Map<Long, UUID> organisations) {
        var texts = language.texts();
        return faults(findings.errors().stream()
                .map(finding -> {
                    var words = FindingText.of(finding, texts);
                    return new Problem.Fault(
                            place(finding.line(), organisations),
                            finding.code().name(),
                            words.found() + " " + words.todo());
                })
                .toList());
    }

    /** Names the lines that someone else changed, with what stands there now. */
    Response changed(List<?> changed, ReportForm form, Map<Long, UUID> organisations) {
        return problem(
                CONFLICT,
                "submission.rule.CHANGED_MEANWHILE",
                changed.stream()
                        .map(ChangedLine.class::cast)
                        .map(line -> new Problem.Fault(
                                place(line.line(), organisations), "CHANGED_MEANWHILE", words(line, form)))
                        .toList());
    }

    private String words(ChangedLine changed, ReportForm form) {
        var texts = language.texts();
        Line line = form.line(changed.line());
        if (line == null || changed.now() == null || changed.at() == null) {
            return texts.get("submission.api.emptied");
        }
        return texts.get(
                "submission.api.changed",
                EntryText.in(texts).of(changed.now(), line.kpi()),
                String.valueOf(changed.by()),
                Notation.in(texts).moment(changed.at()));
    }

    private static String place(@Nullable LineKey line, Map<Long, UUID> organisations) {
        return line == null ? "" : line.kpi() + "/" + organisations.getOrDefault(line.organisation(), new UUID(0, 0));
    }

    private Response problem(int status, String title, List<Problem.Fault> faults) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(status, language.texts().get(title))
                        .at(request.getRequestURI())
                        .naming(faults))
                .build();
    }
}
