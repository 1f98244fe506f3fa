package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

/** Answers what the contract manager asked or gave as a reason. */
@ApplicationScoped
public class AnswerRemark {

    @Transactional
    public void answer(Person by, ReportKey report, @Nullable KpiCode kpi, String text) {
        throw new UnsupportedOperationException();
    }
}
