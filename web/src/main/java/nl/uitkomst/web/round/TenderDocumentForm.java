package nl.uitkomst.web.round;

import jakarta.ws.rs.core.EntityPart;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.SentForm;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is asked of a document of a tender, or of a newer version of it, with all that is wrong with it. */
record TenderDocumentForm(FormInput input, Sent sent) {

    static final String FILE = "bestand";

    static TenderDocumentForm of(Texts texts, List<EntityPart> parts) {
        var form = SentForm.of(parts, FILE);
        return new TenderDocumentForm(FormInput.of(texts, form.fields()), form.file());
    }

    /** Absent when none was chosen, or when it is not taken; then that was told. */
    @Nullable
    DocumentFile file() {
        if (sent.isNone()) {
            return null;
        }
        try {
            return new DocumentFile(sent.fileName(), sent.content());
        } catch (RuleBroken refusal) {
            if (!(refusal.rule() instanceof Document.Rule)) {
                throw refusal;
            }
            input.fault(FILE, refusal);
            return null;
        }
    }

    boolean isFileRefused() {
        return !sent.isNone() && !input.isFaultless();
    }
}
