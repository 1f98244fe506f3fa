package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.account.Person;

import java.util.Optional;
import java.util.UUID;

/** Reports as people see them: the form to fill, where it stands, what is wrong with it. Only what this person may see. */
@ApplicationScoped
public class Reports {

    /** The form that this person fills: all lines, or those of the own provider. Of a report that was submitted: as it was submitted. */
    public ReportForm form(Person by, ReportKey report) {
        throw new UnsupportedOperationException();
    }

    /** The lines of one provider, for a cooperative that hands out workbooks. */
    public ReportForm formOf(Person by, ReportKey report, long provider) {
        throw new UnsupportedOperationException();
    }

    /** The lines as they stood in one revision. */
    public ReportForm revision(Person by, ReportKey report, int number) {
        throw new UnsupportedOperationException();
    }

    public Report report(Person by, ReportKey report) {
        throw new UnsupportedOperationException();
    }

    /** What the checks say of what is filled now; warnings that were explained are among them. */
    public Findings findings(Person by, ReportKey report) {
        throw new UnsupportedOperationException();
    }

    public ReceivedFile upload(Person by, ReportKey report, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The last workbook that this person's organisation sent for this report. */
    public Optional<ReceivedFile> latestUpload(Person by, ReportKey report) {
        throw new UnsupportedOperationException();
    }

    public Evidence evidence(Person by, ReportKey report, UUID id) {
        throw new UnsupportedOperationException();
    }
}
