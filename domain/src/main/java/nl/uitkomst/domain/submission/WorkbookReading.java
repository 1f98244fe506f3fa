package nl.uitkomst.domain.submission;

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
        List<Finding> findings) {}
