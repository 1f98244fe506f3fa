package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

/** Asks the cooperative about one KPI, or about the whole report. The report stays where it is. */
@ApplicationScoped
public class AskQuestion {

    @Transactional
    public void ask(Person by, ReportKey report, @Nullable KpiCode kpi, String text) {
        throw new UnsupportedOperationException();
    }
}
