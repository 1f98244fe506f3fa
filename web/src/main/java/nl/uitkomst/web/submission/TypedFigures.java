package nl.uitkomst.web.submission;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.uitkomst.domain.submission.Checks;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.FindingText;
import nl.uitkomst.reporting.submission.LineAnswer;
import nl.uitkomst.reporting.submission.LineField;
import nl.uitkomst.reporting.submission.Raw;
import nl.uitkomst.web.Faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that was typed into the lines of a report, read strictly.
 *
 * @param changed the lines that someone touched and that can be read
 * @param faults everything that is wrong, at its field
 */
record TypedFigures(ReportForm form, Map<LineKey, TypedLine> lines, List<FilledLine> changed, Faults faults) {

    private static final Faults.Fault NONE = new Faults.Fault("", "");

    static TypedFigures stored(ReportForm form) {
        var lines = new LinkedHashMap<LineKey, TypedLine>();
        form.lines().forEach(line -> lines.put(line.key(), TypedLine.stored(line)));
        return new TypedFigures(form, lines, List.of(), Faults.NONE);
    }

    static TypedFigures of(ReportForm form, MultivaluedMap<String, String> fields, Texts texts) {
        var lines = new LinkedHashMap<LineKey, TypedLine>();
        var changed = new ArrayList<FilledLine>();
        var faults = new LinkedHashMap<LineKey, List<Faults.Fault>>();
        for (var line : form.lines()) {
            var present = fields.containsKey(LineField.FIRST.name(line.key()));
            var typed = present ? TypedLine.of(line.key(), fields) : TypedLine.stored(line);
            lines.put(line.key(), typed);
            if (typed.isTouched()) {
                read(line, typed, changed, faults, texts);
            }
        }
        Checks.ofPart(form, changed)
                .errors()
                .forEach(finding -> faults.computeIfAbsent(finding.line(), key -> new ArrayList<>())
                        .add(fault(form, finding, texts)));
        var inOrder = form.lines().stream()
                .flatMap(line -> faults.getOrDefault(line.key(), List.of()).stream())
                .filter(fault -> fault != NONE)
                .toList();
        return new TypedFigures(form, lines, List.copyOf(changed), new Faults(inOrder));
    }

    TypedLine at(LineKey key) {
        return lines.get(key);
    }

    private static void read(
            Line line,
            TypedLine typed,
            List<FilledLine> changed,
            Map<LineKey, List<Faults.Fault>> faults,
            Texts texts) {
        var answer = LineAnswer.of(
                line.kpi().kind(), Raw.typed(typed.first()), Raw.typed(typed.second()), Raw.typed(typed.reason()));
        if (answer.isEmpty() || answer.entry() != null) {
            changed.add(new FilledLine(line.key(), answer.entry(), typed.seen()));
            return;
        }
        faults.put(
                line.key(),
                new ArrayList<>(answer.faults().stream()
                        .map(fault -> fault(line, fault, texts))
                        .toList()));
    }

    private static Faults.Fault fault(Line line, LineAnswer.Fault fault, Texts texts) {
        var finding = new Finding(fault.code(), null, line.key(), fault.details());
        return new Faults.Fault(fault.field().name(line.key()), said(line, finding, texts));
    }

    private static Faults.Fault fault(ReportForm form, Finding finding, Texts texts) {
        var line = finding.line() == null ? null : form.line(finding.line());
        if (line == null) {
            return NONE;
        }
        var reason = Stream.of(Finding.Code.REASON_TOO_LONG, Finding.Code.BSN).anyMatch(finding.code()::equals);
        var field = reason ? LineField.REASON : LineField.FIRST;
        return new Faults.Fault(field.name(line.key()), said(line, finding, texts));
    }

    /** With the line in front, since the summary above the form lists faults of many lines. */
    private static String said(Line line, Finding finding, Texts texts) {
        var words = FindingText.of(finding, texts);
        return line.kpi().shortName() + ", " + line.organisationName() + ": " + words.found() + " " + words.todo();
    }
}
