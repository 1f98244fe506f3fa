package nl.uitkomst.web.tender;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.CandidateView;
import nl.uitkomst.domain.tender.TenderSheet;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.tender.SelectionLetter;
import nl.uitkomst.web.Download;

/** Hands out the letter on the selection to one candidate, once the selection was sent to all. */
final class Letters {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Letters() {}

    /** @throws Missing as long as there is none */
    static Response of(TenderSheet sheet, CandidateView candidate, String form, Texts texts) {
        var sent = sheet.selectedAt();
        if (sent == null || candidate.decidedAt() == null) {
            throw new Missing("letter", candidate.key());
        }
        var name = sheet.number() + "-selectie." + form;
        return form.equals("pdf")
                ? Download.file(SelectionLetter.pdf(sheet, candidate, sent, texts), name, "application/pdf")
                : Download.file(SelectionLetter.docx(sheet, candidate, sent, texts), name, WORD);
    }
}
