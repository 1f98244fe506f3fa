package nl.uitkomst.domain.submission;

import java.util.List;

/** Everything the checks say of a report or a part of it: errors first, then warnings, then notes. */
public record Findings(List<Finding> all) {

    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = all.stream().sorted(Finding.BY_SEVERITY).toList();
    }

    public boolean hasErrors() {
        return !of(Finding.Severity.ERROR).isEmpty();
    }

    public List<Finding> errors() {
        return of(Finding.Severity.ERROR);
    }

    public List<Finding> warnings() {
        return of(Finding.Severity.WARNING);
    }

    /** The lines that stand out and that nobody explained. */
    public List<Line> unexplained(ReportForm form) {
        return warnings().stream()
                .map(Finding::line)
                .distinct()
                .map(form::line)
                .filter(line -> line != null && line.explanation() == null)
                .toList();
    }

    public List<Finding> of(Finding.Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).toList();
    }
}
