package nl.uitkomst.reporting.contract;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.reporting.Texts;

/**
 * The words of one legal form. What a contract calls a lump sum, a subsidy calls a grant; a key has words for all forms, and below it those of a form that
 * says it otherwise: {@code contract.lumpSum} and {@code contract.lumpSum.SUBSIDY}. The words of a subsidy are those of title 4.2 of the Algemene wet
 * bestuursrecht.
 */
public record FormWords(Texts texts, LegalForm form) {

    public String get(String key, Object... arguments) {
        var own = key + "." + form;
        return texts.get(texts.has(own) ? own : key, arguments);
    }
}
