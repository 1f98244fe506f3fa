package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartMark;

import java.util.List;

/** Whatever knows of days on which something began that may have moved a KPI, to be marked in its chart. */
public interface MarkSource {

    /** As far as this person may know of them. */
    List<ChartMark> about(Person reader, ContractNumber contract, KpiCode kpi, Texts texts);
}
