package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.UUID;

/** Makes what was read from a workbook the content of the draft. */
@ApplicationScoped
public class ConfirmUpload {

    @Transactional
    public void confirm(Person by, ReportKey report, UUID upload) {
        throw new UnsupportedOperationException();
    }
}
