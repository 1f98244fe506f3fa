package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

/** Notes what the contract manager finds of one KPI: agreed, or to be returned with a reason. The whole is decided afterwards. */
@ApplicationScoped
public class MarkKpi {

    @Transactional
    public void mark(Person by, ReportKey report, KpiCode kpi, Mark mark, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }
}
