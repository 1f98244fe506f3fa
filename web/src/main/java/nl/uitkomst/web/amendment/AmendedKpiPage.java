package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.KpiChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.kpi.KpiForm;

/**
 * A KPI in an amendment.
 *
 * @param from the first period for which it holds
 */
public record AmendedKpiPage(KpiForm form, Negotiation negotiation, ReportingPeriod from, ContractNav nav) {

    /** The hidden field with the version that was read; empty for a new one. */
    public String versionField() {
        var known = form.known();
        return known == null
                ? ""
                : Bench.versionOf(KpiChange.to(known.code(), null).subject());
    }
}
