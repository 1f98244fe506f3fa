package nl.uitkomst.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.PlannedKpis;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.web.outcome.MarkSource;

import java.util.List;

/** Where the actions about a KPI began. */
@ApplicationScoped
public class ActionMarks implements MarkSource {

    @Inject
    PlannedKpis planned;

    @Override
    public List<ChartMark> about(Person reader, ContractNumber contract, KpiCode kpi, Texts texts) {
        return planned.of(reader, contract).stream()
                .filter(action -> action.about().contains(kpi))
                .map(action -> new ChartMark(
                        action.begunOn(),
                        texts.get("action.mark", String.valueOf(action.number())),
                        action.title(),
                        "/contracten/" + contract + "/acties/" + action.number()))
                .toList();
    }
}
