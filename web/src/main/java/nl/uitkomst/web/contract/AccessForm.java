package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Proposal;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The access rules of general provisions that belong to a contract: who may use them without a decision, what it costs and how much one gets.
 *
 * @param done what was just done, by its key below {@code contract.done}; empty when nothing was
 */
public record AccessForm(FormInput input, Agreement known, String done) {

    private static final int MOST_RULES = 12;

    static AccessForm of(Texts texts, Agreement draft, String done) {
        var values = new LinkedHashMap<String, String>();
        var rules = draft.proposal().accessRules();
        values.put("versie", String.valueOf(draft.version()));
        values.put("regels", String.valueOf(Math.max(1, rules.size())));
        for (int i = 0; i < rules.size(); i++) {
            AccessRow.fill(values, i + 1, rules.get(i));
        }
        return new AccessForm(FormInput.filled(texts, values), draft, done);
    }

    /** How many rules are shown. */
    public int rows() {
        var asked = input.text("regels").matches("\\d{1,2}") ? Integer.parseInt(input.text("regels")) : 1;
        return Math.max(1, Math.min(MOST_RULES, asked));
    }

    boolean asksForAnotherRule() {
        return input.text("doe").equals("regel");
    }

    void addRow() {
        input.put("regels", String.valueOf(rows() + 1));
    }

    /** What was filled in beside what the other steps asked; empty when something is wrong. */
    Optional<Proposal> read() {
        var rules = IntStream.rangeClosed(1, rows())
                .mapToObj(number -> new AccessRow(number, input))
                .flatMap(row -> row.read().stream())
                .toList();
        var before = known.proposal();
        return input.isFaultless()
                ? Optional.of(before.with(before.steering(), before.inhabitants(), List.<AccessRule>copyOf(rules)))
                : Optional.empty();
    }
}
