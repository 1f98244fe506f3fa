package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.Map;

/** Says why figures that stand out are right. A blank text takes the explanation away. */
@ApplicationScoped
public class ExplainWarnings {

    /** @return what is wrong with the texts; with an error in it nothing was stored */
    @Transactional
    public Findings explain(Person by, ReportKey report, Map<LineKey, String> texts) {
        throw new UnsupportedOperationException();
    }
}
