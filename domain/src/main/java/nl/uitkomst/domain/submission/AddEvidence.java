package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.UUID;

/** Adds a file that shows where the figures come from. */
@ApplicationScoped
public class AddEvidence {

    @Transactional
    public UUID add(Person by, ReportKey report, String fileName, String mediaType, byte[] content) {
        throw new UnsupportedOperationException();
    }
}
