package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts two revisions of one report side by side. */
@ApplicationScoped
public class CompareRevisions {

    @Inject
    Reports reports;

    public RevisionComparison compare(Person by, ReportKey report, int left, int right) {
        var versions = reports.report(by, report).revisions();
        var one = reports.revision(by, report, left);
        var other = reports.revision(by, report, right);
        return new RevisionComparison(
                version(versions, left), version(versions, right), rows(one, other), texts(one, other));
    }

    private static Report.Version version(List<Report.Version> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<RevisionComparison.Row> rows(ReportForm one, ReportForm other) {
        var lines = new LinkedHashMap<LineKey, Line>();
        other.lines().forEach(line -> lines.put(line.key(), line));
        one.lines().forEach(line -> lines.putIfAbsent(line.key(), line));
        return lines.values().stream()
                .map(line -> {
                    var before = one.line(line.key());
                    var after = other.line(line.key());
                    return new RevisionComparison.Row(
                            line, before == null ? null : before.current(), after == null ? null : after.current());
                })
                .toList();
    }

    private static List<RevisionComparison.Text> texts(ReportForm one, ReportForm other) {
        return Arrays.stream(NarrativeSection.values())
                .map(section -> new RevisionComparison.Text(
                        section, one.narrative().get(section), other.narrative().get(section)))
                .toList();
    }
}
