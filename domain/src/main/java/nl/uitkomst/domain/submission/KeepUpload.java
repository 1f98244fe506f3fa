package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.UUID;

/** Keeps a workbook as it was received, with what was read from it. Nothing of it becomes a result yet. */
@ApplicationScoped
public class KeepUpload {

    /**
     * @return the public id of the upload; the same file for the same report gives the same one
     */
    @Transactional
    public UUID keep(Person by, ReportKey report, String fileName, byte[] content, WorkbookReading reading) {
        throw new UnsupportedOperationException();
    }
}
