package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.submission.ReportKey;
import org.jspecify.annotations.Nullable;

/** Returns the report with a reason for the whole, the reasons noted at KPIs, or both. */
@ApplicationScoped
public class ReturnReport {

    @Transactional
    public void giveBack(Person by, ReportKey report, int revision, @Nullable String reason) {
        throw new UnsupportedOperationException();
    }
}
