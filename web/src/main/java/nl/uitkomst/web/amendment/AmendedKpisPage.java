package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.KpiChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.history.KpiState;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.util.List;

/** The KPIs as the amendment has them, each to be changed or dropped, and a place to add one. */
public record AmendedKpisPage(FormInput input, Negotiation negotiation, ReportingPeriod from, ContractNav nav) {

    public List<KpiState> kpis() {
        return negotiation.after().kpis();
    }

    public boolean changed(KpiState kpi) {
        return negotiation.version(subject(kpi)) > 0;
    }

    public int version(KpiState kpi) {
        return negotiation.version(subject(kpi));
    }

    /** The hidden field with the version that was read. */
    public String versionField(KpiState kpi) {
        return Bench.versionOf(subject(kpi));
    }

    private static Change.Subject subject(KpiState kpi) {
        return KpiChange.to(kpi.code(), null).subject();
    }
}
