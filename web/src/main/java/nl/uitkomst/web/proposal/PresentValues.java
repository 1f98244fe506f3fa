package nl.uitkomst.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.CurrentPerson;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the KPIs of a contract came to last, so that nobody has to look up from where one is to move. */
@RequestScoped
public class PresentValues {

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /** @param words with its unit and period: {@code 12,1% in K3 2026} */
    public record Present(BigDecimal value, String words) {}

    /** Only of those that have a figure. */
    Map<KpiCode, Present> of(ContractNumber number) {
        var notation = Notation.in(language.texts());
        var found = new LinkedHashMap<KpiCode, Present>();
        for (var kpi : outcomes.contract(person.get(), number, PeriodRange.ALL).all()) {
            kpi.latest()
                    .filter(latest -> latest.figure() != null)
                    .ifPresent(latest -> found.put(kpi.code(), present(latest, notation)));
        }
        return found;
    }

    private Present present(PeriodOutcome latest, Notation notation) {
        return new Present(
                notation.shown(latest),
                language.texts().get("proposal.present", notation.figure(latest), notation.period(latest.period())));
    }
}
