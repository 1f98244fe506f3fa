package nl.uitkomst.web.award;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.award.AwardBoard;
import nl.uitkomst.domain.award.OwnLetter;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.award.AwardLetter;
import nl.uitkomst.reporting.award.AwardReport;
import nl.uitkomst.web.Download;

/** The papers of an award. Letters are in Dutch, whoever takes them: that is how they were sent. */
final class AwardFiles {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private AwardFiles() {}

    /** @param form pdf or docx */
    static Response letter(OwnLetter letter, String form) {
        var texts = Texts.in("nl");
        var name = letter.board().tender().number() + "-gunning." + form;
        return form.equals("pdf")
                ? Download.file(AwardLetter.pdf(letter, texts), name, "application/pdf")
                : Download.file(AwardLetter.docx(letter, texts), name, WORD);
    }

    static Response report(AwardBoard board, Texts texts) {
        var name = board.tender().number() + "-gunningsverslag.pdf";
        return Download.file(AwardReport.pdf(board, texts), name, "application/pdf");
    }
}
