package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.submission.ReportKey;

/** Accepts the report, for good. Never by whoever submitted it; accepting twice is accepting once. */
@ApplicationScoped
public class AcceptReport {

    @Transactional
    public void accept(Person by, ReportKey report, int revision) {
        throw new UnsupportedOperationException();
    }
}
