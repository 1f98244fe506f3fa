package nl.uitkomst.web.submission;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.reporting.submission.EntryText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was answered for one KPI, to look over. */
public record Answers(String kpi, String unit, List<Answer> lines) {

    /**
     * @param reason why nothing is delivered; empty when something is
     * @param explanation of a figure that stands out; empty when there is none
     * @param changed whether it differs from what stands in the report now
     */
    public record Answer(
            String organisation, String value, String previous, String reason, String explanation, boolean changed) {}

    /** What stands in the report. */
    static List<Answers> of(ReportDesk.Case on, ReportDesk desk) {
        return of(on, Map.of(), desk);
    }

    /** What would stand in the report with these entries. */
    static List<Answers> of(ReportDesk.Case on, Map<LineKey, Entry> entries, ReportDesk desk) {
        var groups = new LinkedHashMap<KpiCode, List<Line>>();
        on.form()
                .lines()
                .forEach(line -> groups.computeIfAbsent(line.key().kpi(), code -> new ArrayList<>())
                        .add(line));
        return groups.values().stream()
                .map(lines -> new Answers(
                        lines.get(0).kpi().name(),
                        lines.get(0).kpi().unit(),
                        lines.stream()
                                .map(line -> answer(line, entries.get(line.key()), desk))
                                .toList()))
                .toList();
    }

    private static Answer answer(Line line, @Nullable Entry read, ReportDesk desk) {
        var words = EntryText.in(desk.texts());
        var entry = read == null ? line.current() : read;
        return new Answer(
                line.organisationName(),
                words.of(entry, line.kpi()),
                words.of(line.previous(), line.kpi()),
                entry instanceof Entry.NotDelivered not ? not.reason() : "",
                line.explanation() == null ? "" : line.explanation(),
                read != null && !read.equals(line.current()));
    }
}
