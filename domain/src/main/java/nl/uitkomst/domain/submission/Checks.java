package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Finding.Cell;
import nl.uitkomst.domain.submission.Finding.Code;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Says everything that is wrong with a report, or stands out in it, whichever way it came: workbook, screen or API. */
public final class Checks {

    private static final int LONGEST_TEXT = 10_000;

    private final ReportForm form;
    private final Map<LineKey, Cell> cells;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(ReportForm form, Map<LineKey, Cell> cells) {
        this.form = form;
        this.cells = cells;
    }

    /** Checks some lines of a report; lines that are not named are left alone. */
    public static Findings ofPart(ReportForm form, List<FilledLine> lines) {
        var checks = new Checks(form, Map.of());
        var seen = new LinkedHashSet<LineKey>();
        for (var line : lines) {
            if (!seen.add(line.line())) {
                checks.find(
                        Code.DUPLICATE, line.line(), List.of(line.line().kpi().text()));
            }
            checks.line(line.line(), line.entry());
        }
        return new Findings(checks.findings);
    }

    /** Checks the whole form with what is filled in it now: a line without anything is an error too. */
    public static Findings ofWhole(ReportForm form) {
        var checks = new Checks(form, Map.of());
        for (var line : form.lines()) {
            var current = line.current();
            if (current == null) {
                checks.find(Code.EMPTY, line.key(), List.of());
            } else {
                checks.line(line.key(), current);
            }
        }
        checks.costs();
        checks.texts(form.narrative());
        return new Findings(checks.findings);
    }

    /** Checks what was read from a workbook, beside what its reader found. What the reader found empty is not said twice. */
    public static Findings ofReading(ReportForm form, WorkbookReading reading) {
        var checks = new Checks(form, reading.cells());
        reading.entries().forEach(checks::line);
        checks.texts(reading.narrative());
        checks.findings.addAll(0, reading.findings());
        return new Findings(checks.findings.stream().distinct().toList());
    }

    /** Checks a text that people write beside the figures. */
    public static Findings ofText(String text, @Nullable LineKey line, int longest) {
        if (Bsn.isIn(text)) {
            return new Findings(List.of(new Finding(Code.BSN, null, line, List.of())));
        }
        return text.length() <= longest
                ? Findings.NONE
                : new Findings(List.of(new Finding(
                        Code.REASON_TOO_LONG,
                        null,
                        line,
                        List.of(String.valueOf(text.length()), String.valueOf(longest)))));
    }

    /**
     * Refuses what no text in the product may hold.
     *
     * @throws RuleBroken when there may be a BSN in it
     */
    public static void requireFit(String text) {
        if (Bsn.isIn(text)) {
            throw new RuleBroken(Submission.Rule.BSN);
        }
    }

    public static Findings ofNarrative(Map<NarrativeSection, String> texts) {
        return new Findings(texts.values().stream()
                .flatMap(text -> ofText(text, null, LONGEST_TEXT).all().stream())
                .toList());
    }

    private void texts(Map<NarrativeSection, String> texts) {
        findings.addAll(ofNarrative(texts).all());
    }

    /** Nothing spent is a zero that someone filled in; a cost that is empty is told once for each organisation. */
    private void costs() {
        var empty = new LinkedHashMap<String, List<String>>();
        form.costs().stream()
                .filter(cost -> cost.current() == null)
                .forEach(cost -> empty.computeIfAbsent(cost.organisationName(), name -> new ArrayList<>())
                        .add(cost.category().name()));
        empty.forEach((organisation, categories) -> findings.add(
                new Finding(Code.COST_EMPTY, null, null, List.of(organisation, String.join(", ", categories)))));
    }

    private void line(LineKey key, @Nullable Entry entry) {
        var line = form.line(key);
        if (line == null) {
            unknown(key);
        } else if (entry != null) {
            LineCheck.of(line, entry).forEach(fault -> find(fault.code(), key, fault.details()));
        }
    }

    /** A KPI that others do report on means that this organisation takes no part in it, or not in this period. */
    private void unknown(LineKey key) {
        var reported = form.lines().stream().anyMatch(line -> line.key().kpi().equals(key.kpi()));
        if (reported) {
            find(Code.NOT_ACTIVE, key, List.of(name(key.organisation())));
        } else {
            find(Code.UNKNOWN_LINE, key, List.of(key.kpi().text()));
        }
    }

    private String name(long organisation) {
        return form.lines().stream()
                .filter(line -> line.key().organisation() == organisation)
                .map(Line::organisationName)
                .findFirst()
                .orElse(String.valueOf(organisation));
    }

    private void find(Code code, LineKey key, List<String> details) {
        findings.add(new Finding(code, cells.get(key), key, details));
    }
}
