package nl.uitkomst.web.spending;

import jakarta.ws.rs.core.EntityPart;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.Spending.Payment;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.SentForm;

import java.util.List;
import java.util.Optional;

/** What is sent with a file that can prove it. */
record ProofForm(FormInput input, Sent file) {

    private static final String FILE = "bewijs";
    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST = 4000;

    static ProofForm of(Texts texts, List<EntityPart> parts) {
        var sent = SentForm.of(parts, FILE);
        return new ProofForm(FormInput.of(texts, sent.fields()), sent.file());
    }

    /** Empty when none was chosen, or when it is not taken: then with a fault at its field. */
    Optional<DocumentFile> proof() {
        if (file.isNone()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DocumentFile(file.fileName(), file.content()));
        } catch (RuleBroken refusal) {
            input.fault(FILE, refusal);
            return Optional.empty();
        }
    }

    /** Reads every field before it says that something is wrong. */
    Optional<Payment> payment() {
        var on = input.date("datum");
        var reference = input.required("kenmerk", LONGEST_REFERENCE);
        var amount = amount(input, "bedrag");
        var last = input.has("laatste");
        var why = input.optional("reden", LONGEST);
        return input.isFaultless()
                ? Optional.of(new Payment(on.orElseThrow(), reference, amount.orElseThrow(), last, why))
                : Optional.empty();
    }

    static Optional<Euro> amount(FormInput input, String name) {
        if (!input.has(name)) {
            input.fault(name, "form.number.required");
            return Optional.empty();
        }
        return input.optionalEuro(name);
    }
}
