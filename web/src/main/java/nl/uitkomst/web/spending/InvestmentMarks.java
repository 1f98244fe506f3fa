package nl.uitkomst.web.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.spending.Investments;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.web.outcome.MarkSource;

import java.util.List;

/** Where the investments that should move a KPI began. */
@ApplicationScoped
public class InvestmentMarks implements MarkSource {

    @Inject
    Investments investments;

    @Override
    public List<ChartMark> about(Person reader, ContractNumber contract, KpiCode kpi, Texts texts) {
        return investments.about(reader, contract, kpi).stream()
                .map(one -> new ChartMark(
                        one.on(),
                        texts.get("spending.mark", String.valueOf(one.number())),
                        one.title(),
                        "/contracten/" + contract + "/investeringen/voorstellen/" + one.number() + "/verhaal"))
                .toList();
    }
}
