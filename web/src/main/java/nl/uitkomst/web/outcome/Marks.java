package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.Comparator;
import java.util.List;

/** Everything that is to be marked in the chart of a KPI, wherever it comes from, earliest first. */
@RequestScoped
public class Marks {

    @Inject
    Instance<MarkSource> sources;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    public List<ChartMark> about(ContractNumber contract, KpiCode kpi) {
        return sources.stream()
                .flatMap(source -> source.about(person.get(), contract, kpi, language.texts()).stream())
                .sorted(Comparator.comparing(ChartMark::day).thenComparing(ChartMark::label))
                .toList();
    }
}
