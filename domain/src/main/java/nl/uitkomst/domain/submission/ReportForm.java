package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that is asked of one filler for one period: the lines of the whole cooperative, or of one provider. Workbook, screen and API are made of it.
 *
 * @param filler the organisation that fills: the cooperative, or one of its providers
 * @param revision the number of the revision that is being filled
 * @param costs what is asked about cost, by organisation and category; empty when none is reported
 * @param illustrative whether the contract is a shipped example with invented figures
 */
public record ReportForm(
        ContractNumber contract,
        String contractTitle,
        String municipality,
        ReportingPeriod period,
        LocalDate dueOn,
        long filler,
        String fillerName,
        int revision,
        boolean illustrative,
        List<Line> lines,
        List<CostLine> costs,
        Map<NarrativeSection, String> narrative) {

    /** Without cost, as of a contract in which none is reported. */
    public ReportForm(
            ContractNumber contract,
            String contractTitle,
            String municipality,
            ReportingPeriod period,
            LocalDate dueOn,
            long filler,
            String fillerName,
            int revision,
            boolean illustrative,
            List<Line> lines,
            Map<NarrativeSection, String> narrative) {
        this(
                contract,
                contractTitle,
                municipality,
                period,
                dueOn,
                filler,
                fillerName,
                revision,
                illustrative,
                lines,
                List.of(),
                narrative);
    }

    public ReportForm withCosts(List<CostLine> asked) {
        return new ReportForm(
                contract,
                contractTitle,
                municipality,
                period,
                dueOn,
                filler,
                fillerName,
                revision,
                illustrative,
                lines,
                asked,
                narrative);
    }

    public @Nullable Line line(@Nullable LineKey key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst().orElse(null);
    }
}
