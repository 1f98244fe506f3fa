package nl.uitkomst.web.tender;

import jakarta.ws.rs.core.EntityPart;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.SentForm;

import java.util.List;
import java.util.function.BiFunction;

/** A file that is sent along with an application, and what it shows. */
record EvidenceForm(FormInput input, SentForm sent) {

    static final String FILE = "bestand";
    static final String SUBJECT = "bij";

    /** @param input beside which it was typed, and that tells what is wrong */
    static EvidenceForm of(FormInput input, List<EntityPart> parts) {
        var form = SentForm.of(parts, FILE);
        var subject = form.fields().getFirst(SUBJECT);
        input.put(SUBJECT, subject == null ? "" : subject);
        return new EvidenceForm(input, form);
    }

    /**
     * Tells at its field what is wrong.
     *
     * @param act gets the subject, absent when it is about the whole, and the file
     * @return whether it was done
     */
    boolean done(BiFunction<String, DocumentFile, ?> act) {
        if (sent.file().isNone()) {
            input.fault(FILE, "tender.evidence.none");
            return false;
        }
        try {
            var file = new DocumentFile(sent.file().fileName(), sent.file().content());
            act.apply(input.has(SUBJECT) ? input.text(SUBJECT) : null, file);
            return true;
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            input.fault(FILE, refusal);
            return false;
        }
    }
}
