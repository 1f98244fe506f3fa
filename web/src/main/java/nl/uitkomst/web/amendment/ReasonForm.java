package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Why something is to change, and from which day.
 *
 * @param known the amendment as it stands; absent for a new one
 */
public record ReasonForm(
        FormInput input, Agreement agreement, @Nullable Negotiation known, ContractNav nav) {

    private static final int LONGEST_REASON = 2000;

    /** What was filled in. */
    record Basics(String reason, LocalDate from) {}

    static FormInput blank(Texts texts) {
        return FormInput.filled(texts, Map.of());
    }

    static FormInput of(Texts texts, Negotiation known) {
        var values = Map.of(
                "reden", known.reason(),
                "ingang", known.effectiveOn().toString(),
                "versie", String.valueOf(known.basics()));
        return Bench.started(FormInput.filled(texts, values), known);
    }

    /** Empty when something is wrong. */
    Optional<Basics> read() {
        var reason = input.required("reden", LONGEST_REASON);
        var from = input.date("ingang").filter(this::isWithin);
        return input.isFaultless() ? Optional.of(new Basics(reason, from.orElseThrow())) : Optional.empty();
    }

    private boolean isWithin(LocalDate day) {
        var term = term();
        if (!term.includes(day)) {
            input.fault("ingang", "amendment.rule.DAY_OUTSIDE_TERM", day, term.first(), term.last());
        }
        return term.includes(day);
    }

    public Term term() {
        return agreement.proposal().term();
    }

    public String back() {
        var all = "/contracten/" + agreement.number() + "/wijzigingen";
        return known == null ? all : all + "/" + known.number();
    }
}
