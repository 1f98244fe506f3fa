package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.account.Person;

/** Puts two revisions of one report side by side. */
@ApplicationScoped
public class CompareRevisions {

    public RevisionComparison compare(Person by, ReportKey report, int left, int right) {
        throw new UnsupportedOperationException();
    }
}
