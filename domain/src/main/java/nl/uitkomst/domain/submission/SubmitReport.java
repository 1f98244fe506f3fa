package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Hands the report in, signed by someone who may sign for the cooperative. Handing in twice is handing in once. */
@ApplicationScoped
public class SubmitReport {

    @Transactional
    public void submit(Person by, ReportKey report) {
        throw new UnsupportedOperationException();
    }
}
