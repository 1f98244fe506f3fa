package nl.uitkomst.web.document;

import jakarta.ws.rs.core.EntityPart;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.document.AddDocument.Description;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.SentForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is asked of a document, or of a newer version of it, with all that is wrong with it. */
record DocumentForm(FormInput input, Sent file) {

    static final String FILE = "bestand";

    /** What a refusal by a rule is about; all else is about the file. */
    private static final Map<Document.Rule, String> FIELDS =
            Map.of(Document.Rule.TITLE_MISSING, "titel", Document.Rule.DATED_IN_FUTURE, "datum");

    private static final Set<Document.Rule> OF_TITLE = Set.of(Document.Rule.BSN);

    static DocumentForm of(Texts texts, List<EntityPart> parts) {
        var sent = SentForm.of(parts, FILE);
        return new DocumentForm(FormInput.of(texts, sent.fields()), sent.file());
    }

    /** Reads every field before it says that something is wrong. */
    Optional<Description> description() {
        var kind = input.choice("soort", Document.Kind.class);
        var title = input.required("titel", Document.LONGEST_TITLE);
        var audience = input.choice("wie", Audience.class);
        var date = date();
        return input.isFaultless()
                ? Optional.of(new Description(kind.orElseThrow(), title, audience.orElseThrow(), date.orElseThrow()))
                : Optional.empty();
    }

    Optional<LocalDate> date() {
        return input.date("datum");
    }

    Optional<DocumentFile> chosen() {
        if (file.isNone()) {
            input.fault(FILE, "document.fault.file");
            return Optional.empty();
        }
        try {
            return Optional.of(new DocumentFile(file.fileName(), file.content()));
        } catch (RuleBroken refusal) {
            input.fault(FILE, refusal);
            return Optional.empty();
        }
    }

    /** Puts what a rule said at the field that it is about. */
    void refused(RuleBroken refusal) {
        if (!(refusal.rule() instanceof Document.Rule rule)) {
            throw refusal;
        }
        input.fault(OF_TITLE.contains(rule) ? "titel" : FIELDS.getOrDefault(rule, FILE), refusal);
    }
}
