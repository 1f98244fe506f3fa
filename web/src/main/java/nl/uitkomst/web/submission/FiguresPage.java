package nl.uitkomst.web.submission;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.reporting.submission.LineField;
import nl.uitkomst.web.Faults;

import java.util.List;

/**
 * The page on which a report is filled on the screen.
 *
 * @param done what was just done, by its key below {@code submission.done}, or empty
 */
public record FiguresPage(ReportHead head, List<Block> blocks, CostBlock costs, String done, Faults faults) {

    /**
     * One KPI with its lines.
     *
     * @param target what was agreed, in words; empty when nothing was
     * @param remarks why it was returned, or what was asked about it
     */
    public record Block(String code, KpiDefinition kpi, String target, List<String> remarks, List<Filled> lines) {

        public boolean isWhole(LineField field) {
            return kpi.kind() == KpiKind.RATIO || kpi.kind() == KpiKind.COUNT || field == LineField.SECOND;
        }
    }

    public record Filled(LineKey key, String organisation, TypedLine typed, String previous) {

        public String name(LineField field) {
            return field.name(key);
        }
    }
}
