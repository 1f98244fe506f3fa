package nl.uitkomst.domain.outcome;

import java.util.List;
import java.util.UUID;

/**
 * One KPI of one contract, for the whole and for everyone who reported on it.
 *
 * @param parts in the order of their names; empty when the cooperative reports for the whole
 */
public record KpiInParts(ContractHead contract, KpiOutcome kpi, List<Part> parts) {

    /**
     * What one organisation reached. Its counts are part of a total, so they are not judged by the target of that total.
     *
     * @param periods oldest first, only those in which it had something to report
     */
    public record Part(UUID organisation, String name, List<PeriodOutcome> periods) {}
}
