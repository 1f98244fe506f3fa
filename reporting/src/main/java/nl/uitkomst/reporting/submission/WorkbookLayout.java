package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Where everything stands in the workbook of a report, and by what names it is found again. The writer follows it and the reader looks by it. */
final class WorkbookLayout {

    /** Goes up when a workbook made before can no longer be read. */
    static final int VERSION = 1;

    static final int FIRST_BLOCK_ROW = 4;
    static final int ROWS_ABOVE_LINES = 3;

    /** The sheets, in their order. The seal is the sheet that nobody sees. */
    enum Sheet {
        EXPLANATION,
        INPUT,
        COST,
        NARRATIVE,
        CONTROL,
        SEAL;

        static final String SEAL_TITLE = "_uitkomst";

        String title(Texts texts) {
            return this == SEAL ? SEAL_TITLE : texts.get("submission.sheet." + this);
        }
    }

    /** The columns of the input sheet. The first is hidden: it says which line a row is, also after someone sorted the rows. */
    enum Column {
        KEY(2),
        ORGANISATION(34),
        FIRST(17),
        SECOND(17),
        REASON(38),
        PREVIOUS(24),
        STATUS(20);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        int index() {
            return ordinal();
        }

        /** In characters. */
        int width() {
            return width;
        }

        static Column of(LineField field) {
            return valueOf(field.name());
        }
    }

    /** A line and its row, counted from 0. */
    record Place(Line line, int row) {}

    /** The lines of one KPI below its title, its definition and the headings of its columns. */
    record Block(KpiCode code, KpiDefinition kpi, int titleRow, List<Place> places) {

        int definitionRow() {
            return titleRow + 1;
        }

        int headingRow() {
            return titleRow + 2;
        }

        int firstRow() {
            return places.get(0).row();
        }

        int lastRow() {
            return places.get(places.size() - 1).row();
        }
    }

    private WorkbookLayout() {}

    /** The sheets of a workbook for this form. A provider fills its own lines; the story is for whoever answers for the whole; cost is asked where that was agreed. */
    static List<Sheet> sheets(ReportForm form) {
        return Stream.of(Sheet.values())
                .filter(sheet -> sheet != Sheet.NARRATIVE || tellsStory(form))
                .filter(sheet -> sheet != Sheet.COST || !form.costs().isEmpty())
                .toList();
    }

    static boolean tellsStory(ReportForm form) {
        return form.lines().stream()
                .anyMatch(line -> line.key().organisation() != form.filler()
                        || line.kpi().reportedBy() == ReportedBy.COOPERATIVE);
    }

    static List<Block> blocks(ReportForm form) {
        var lines = new LinkedHashMap<KpiCode, List<Line>>();
        form.lines()
                .forEach(line -> lines.computeIfAbsent(line.key().kpi(), code -> new ArrayList<>())
                        .add(line));
        var blocks = new ArrayList<Block>();
        var row = FIRST_BLOCK_ROW;
        for (var group : lines.values()) {
            blocks.add(block(group, row));
            row += ROWS_ABOVE_LINES + group.size() + 1;
        }
        return blocks;
    }

    private static Block block(List<Line> lines, int titleRow) {
        var places = new ArrayList<Place>();
        lines.forEach(line -> places.add(new Place(line, titleRow + ROWS_ABOVE_LINES + places.size())));
        return new Block(lines.get(0).key().kpi(), lines.get(0).kpi(), titleRow, places);
    }

    static String name(LineKey key, LineField field) {
        return field.name(key);
    }

    static String name(NarrativeSection section) {
        return "toelichting_" + section;
    }

    /** What stands in the hidden column of the row of this line. */
    static String rowKey(LineKey key) {
        return ROW_KEY_START + key.kpi() + ":" + key.organisation();
    }

    static final String ROW_KEY_START = "regel:";
}
