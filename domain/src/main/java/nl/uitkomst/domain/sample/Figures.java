package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.submission.Entry;

import java.util.List;

/** The invented figures of one contract: by KPI, organisation and period, and what was reported at first where that was put right later. */
final class Figures {

    private final CaseFile file;
    private final List<CaseFile.Row> rows;
    private final List<String> periods;

    Figures(CaseFile file) {
        this.file = file;
        this.rows = file.rows("figures");
        this.periods = rows.get(0).cells().subList(2, rows.get(0).cells().size());
    }

    /** Every period with figures, earliest first, for instance {@code 2024-K1}. */
    List<String> periods() {
        return periods;
    }

    /**
     * What is reported on a line.
     *
     * @param last whether as it was put right in the end, or as it was reported at first
     */
    Entry entry(String kpi, KpiKind kind, String organisation, String period, boolean last) {
        var versions = cell(kpi, organisation, period).split(">");
        return entry(kind, versions[last ? versions.length - 1 : 0].strip());
    }

    private String cell(String kpi, String organisation, String period) {
        var column = 2 + periods.indexOf(period);
        return rows.stream()
                .filter(row -> row.text(0).equals(kpi) && row.text(1).equals(organisation))
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No figure: " + kpi + ", " + organisation + ", " + period));
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
