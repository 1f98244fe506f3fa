package nl.uitkomst.domain.review;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.submission.ReportKey;

/** Marks and remarks on a report, for those who may see it. */
@ApplicationScoped
public class Reviews {

    public Review of(Person by, ReportKey report) {
        throw new UnsupportedOperationException();
    }
}
