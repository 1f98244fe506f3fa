package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.List;

/** Fills lines of a draft, on the screen or by the API. Any part of the lines will do; other lines stay as they are. */
@ApplicationScoped
public class EnterResults {

    /**
     * @return what the checks say of these lines; with an error in it nothing was stored
     */
    @Transactional
    public Findings enter(Person by, ReportKey report, List<FilledLine> lines) {
        throw new UnsupportedOperationException();
    }
}
