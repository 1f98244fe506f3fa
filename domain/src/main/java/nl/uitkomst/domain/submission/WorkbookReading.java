package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.Euro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What was read from a workbook, and everything that is wrong with it. Lines with an error are absent from the entries.
 *
 * @param cells where each line stood, so that later findings can point at it
 */
public record WorkbookReading(
        Map<LineKey, Entry> entries,
        Map<LineKey, Finding.Cell> cells,
        Map<NarrativeSection, String> narrative,
        Map<CostKey, Euro> costs,
        List<Finding> findings) {

    /** Without cost, as of a contract in which none is reported. */
    public WorkbookReading(
            Map<LineKey, Entry> entries,
            Map<LineKey, Finding.Cell> cells,
            Map<NarrativeSection, String> narrative,
            List<Finding> findings) {
        this(entries, cells, narrative, Map.of(), findings);
    }

    /** Whether the file may hold a citizen service number, so that neither it nor its texts may be kept. */
    public boolean mayHoldBsn() {
        return !bsnFindings().isEmpty();
    }

    /** Only the figures, and what is wrong. */
    WorkbookReading withoutTexts() {
        var figures = new LinkedHashMap<>(entries);
        figures.values().removeIf(Entry.NotDelivered.class::isInstance);
        var all = new LinkedHashSet<>(findings);
        all.addAll(bsnFindings());
        return new WorkbookReading(figures, cells, Map.of(), costs, List.copyOf(all));
    }

    private List<Finding> bsnFindings() {
        var found = new ArrayList<>(findings.stream()
                .filter(finding -> finding.code() == Finding.Code.BSN)
                .toList());
        entries.forEach((line, entry) -> {
            if (entry instanceof Entry.NotDelivered none && Bsn.isIn(none.reason())) {
                found.add(new Finding(Finding.Code.BSN, cells.get(line), line, List.of()));
            }
        });
        if (found.isEmpty() && narrative.values().stream().anyMatch(Bsn::isIn)) {
            found.add(new Finding(Finding.Code.BSN, null, null, List.of()));
        }
        return found;
    }
}
