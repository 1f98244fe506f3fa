package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.submission.EnterResults;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.ExplainWarnings;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.Reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fills the lines of a quarter with the figures of the case, and explains those that stand out. */
@ApplicationScoped
class Filling {

    @Inject
    Cast cast;

    @Inject
    Reports reports;

    @Inject
    EnterResults enter;

    @Inject
    ExplainWarnings explain;

    /**
     * Fills all lines this person may fill.
     *
     * @param last whether with what was put right in the end
     */
    void fill(Quarter quarter, Person by, boolean last) {
        var form = reports.form(by, quarter.key());
        var lines = form.lines().stream()
                .filter(line -> isFilled(quarter, line))
                .map(line -> new FilledLine(line.key(), entry(quarter, line, last), null))
                .toList();
        var findings = enter.enter(by, quarter.key(), lines);
        if (findings.hasErrors()) {
            throw new IllegalStateException("The figures of " + quarter.key() + " are wrong: " + findings.errors());
        }
        explain(quarter, by, form, findings);
    }

    /** The number of the newest revision. */
    int latest(Quarter quarter) {
        return reports.report(cast.person(quarter.login("reporter")), quarter.key())
                .latest()
                .orElseThrow()
                .number();
    }

    private static boolean isFilled(Quarter quarter, Line line) {
        return quarter.course("filled by")
                .map(names -> List.of(names.split(",\\s+")).contains(line.organisationName()))
                .orElse(true);
    }

    private static Entry entry(Quarter quarter, Line line, boolean last) {
        return quarter.figures()
                .entry(line.key().kpi().text(), line.kpi().kind(), line.organisationName(), quarter.period(), last);
    }

    private void explain(Quarter quarter, Person by, ReportForm form, Findings findings) {
        var texts = findings.warnings().stream()
                .map(Finding::line)
                .filter(Objects::nonNull)
                .distinct()
                .map(key -> Map.entry(key, explanation(quarter, form, key)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (!texts.isEmpty()) {
            explain.explain(by, quarter.key(), texts);
        }
    }

    private static String explanation(Quarter quarter, ReportForm form, LineKey key) {
        var line = Objects.requireNonNull(form.line(key));
        return quarter.explanation(key.kpi().text(), line.organisationName());
    }
}
