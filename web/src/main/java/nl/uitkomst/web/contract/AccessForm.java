package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;

import java.util.Optional;

/**
 * The access rules of general provisions that belong to a contract: who may use them without a decision, what it costs and how much one gets.
 *
 * @param done what was just done, by its key below {@code contract.done}; empty when nothing was
 */
public record AccessForm(FormInput input, Agreement known, String done) {

    static AccessForm of(Texts texts, Agreement draft, String done) {
        var values = AccessRows.values(draft.proposal().accessRules());
        values.put("versie", String.valueOf(draft.version()));
        return new AccessForm(FormInput.filled(texts, values), draft, done);
    }

    public AccessRows rows() {
        return new AccessRows(input);
    }

    /** What was filled in beside what the other steps asked; empty when something is wrong. */
    Optional<Proposal> read() {
        var rules = rows().read();
        var before = known.proposal();
        return input.isFaultless()
                ? Optional.of(before.with(before.steering(), before.inhabitants(), rules))
                : Optional.empty();
    }
}
