package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Opens a new revision of an accepted report, as a copy of it. The accepted one counts until the new one is accepted. */
@ApplicationScoped
public class StartCorrection {

    @Transactional
    public void start(Person by, ReportKey report, String reason) {
        throw new UnsupportedOperationException();
    }
}
