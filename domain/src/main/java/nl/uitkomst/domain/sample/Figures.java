package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.submission.Entry;

import java.util.List;

/** The invented figures of one contract: by KPI, organisation and period, and what was reported at first where that was put right later. */
final class Figures {

    private static final int FIRST_COLUMN = 2;

    private final CaseFile file;
    private final ShippedKpis kpis;
    private final List<CaseFile.Row> rows;
    private final List<String> periods;

    Figures(CaseFile file) {
        this.file = file;
        this.kpis = new ShippedKpis(file);
        var all = file.rows("figures");
        var head = all.get(0).cells();
        this.periods = head.subList(FIRST_COLUMN, head.size());
        this.rows = all.subList(1, all.size());
    }

    /** What one organisation tells of a KPI in a period. */
    record Told(KpiCode kpi, String organisation, Entry entry) {}

    /** Every period with figures, earliest first, for instance {@code 2024-K1}. */
    List<String> periods() {
        return periods;
    }

    /** @param last whether as it was put right in the end, or as it was reported at first */
    List<Told> lines(String period, boolean last) {
        var column = FIRST_COLUMN + periods.indexOf(period);
        return rows.stream()
                .filter(row -> row.has(column))
                .map(row -> told(row, row.text(column), last))
                .toList();
    }

    private Told told(CaseFile.Row row, String cell, boolean last) {
        var versions = cell.split(">");
        var text = versions[last ? versions.length - 1 : 0].strip();
        return new Told(new KpiCode(row.text(0)), row.text(1), entry(kpis.kind(row.text(0)), text));
    }

    private Entry entry(KpiKind kind, String text) {
        if (text.startsWith("!")) {
            return new Entry.NotDelivered(
                    file.rows("reasons", text.substring(1)).get(0).text(1));
        }
        var parts = text.split("/");
        var first = ShippedKpis.decimal(parts[0]);
        return switch (kind) {
            case RATIO -> new Entry.Ratio(first, ShippedKpis.decimal(parts[1]));
            case AVERAGE -> new Entry.Average(first, Integer.parseInt(parts[1]));
            case COUNT, AMOUNT, INDEX -> new Entry.Number(first);
        };
    }
}
