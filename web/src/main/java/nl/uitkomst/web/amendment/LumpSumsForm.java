package nl.uitkomst.web.amendment;

import nl.uitkomst.domain.amendment.Change;
import nl.uitkomst.domain.amendment.LumpSumChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/** The fixed amount of each contract year, as the amendment has it. */
public record LumpSumsForm(FormInput input, Negotiation negotiation, ContractNav nav) implements PartForm {

    static FormInput filled(Texts texts, Negotiation negotiation) {
        var values = new LinkedHashMap<String, String>();
        negotiation.after().lumpSums().forEach((year, euro) -> values.put(field(year), FormInput.dutch(euro)));
        for (var year : years(negotiation)) {
            var subject = LumpSumChange.to(year, null).subject();
            values.put(Bench.versionOf(subject), String.valueOf(negotiation.version(subject)));
        }
        return Bench.started(FormInput.filled(texts, values), negotiation);
    }

    private static List<Integer> years(Negotiation negotiation) {
        var years = new TreeSet<>(negotiation.now().lumpSums().keySet());
        years.addAll(negotiation.after().lumpSums().keySet());
        years.addAll(inTerm(negotiation));
        return List.copyOf(years);
    }

    private static List<Integer> inTerm(Negotiation negotiation) {
        var terms = negotiation.after().terms();
        return terms.reporting().yearsOf(terms.term());
    }

    /** Every year of the term, and those for which something was agreed. */
    public List<Integer> years() {
        return years(negotiation);
    }

    /** Whether nothing needs to be agreed for this year, since the term no longer has it. */
    public boolean optional(int year) {
        return !inTerm(negotiation).contains(year);
    }

    /** What is in force now; absent for a year of which nothing is. */
    public @Nullable Euro standing(int year) {
        return negotiation.now().lumpSums().get(year);
    }

    static String field(int year) {
        return "lumpsum-" + year;
    }

    @Override
    public String field(Change.Subject subject) {
        return "lumpsum-" + subject.key();
    }

    public Change.Subject subject(int year) {
        return LumpSumChange.to(year, null).subject();
    }

    @Override
    public List<Change> read() {
        input.speaking(negotiation.now().terms().legalForm());
        var changes = new ArrayList<Change>();
        for (var year : years()) {
            if (!input.has(field(year)) && !optional(year)) {
                input.fault(field(year), "form.required");
            }
            changes.add(LumpSumChange.to(year, input.optionalEuro(field(year)).orElse(null)));
        }
        return changes;
    }
}
