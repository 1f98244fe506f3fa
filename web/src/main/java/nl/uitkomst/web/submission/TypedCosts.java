package nl.uitkomst.web.submission;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.uitkomst.domain.submission.CostKey;
import nl.uitkomst.domain.submission.CostLine;
import nl.uitkomst.domain.submission.FilledCost;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.FormInput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cost that was typed, read strictly.
 *
 * @param values what stands in each field
 * @param changed what someone touched and can be read
 */
record TypedCosts(
        ReportForm form,
        Map<CostKey, String> values,
        Map<CostKey, String> seen,
        List<FilledCost> changed,
        Faults faults) {

    static TypedCosts stored(ReportForm form) {
        var values = new LinkedHashMap<CostKey, String>();
        var seen = new LinkedHashMap<CostKey, String>();
        form.costs().forEach(cost -> {
            values.put(cost.key(), shown(cost));
            seen.put(cost.key(), version(cost));
        });
        return new TypedCosts(form, values, seen, List.of(), Faults.NONE);
    }

    static TypedCosts of(ReportForm form, MultivaluedMap<String, String> fields, Texts texts) {
        var input = FormInput.of(texts, fields);
        var values = new LinkedHashMap<CostKey, String>();
        var seen = new LinkedHashMap<CostKey, String>();
        var changed = new ArrayList<FilledCost>();
        var faults = new ArrayList<Faults.Fault>();
        for (var cost : form.costs()) {
            var name = name(cost.key());
            var typed = fields.containsKey(name) ? input.text(name) : shown(cost);
            values.put(cost.key(), typed);
            seen.put(cost.key(), fields.containsKey(name) ? input.text(seenName(cost.key())) : version(cost));
            if (!fields.containsKey(name) || typed.equals(input.text(wasName(cost.key())))) {
                continue;
            }
            var before = input.faults().list().size();
            var amount = input.optionalEuro(name);
            input.faults().list().stream().skip(before).forEach(fault -> faults.add(said(cost, fault)));
            if (input.faults().list().size() == before) {
                changed.add(new FilledCost(cost.key(), amount.orElse(null), number(seen.get(cost.key()))));
            }
        }
        return new TypedCosts(form, values, seen, List.copyOf(changed), new Faults(faults));
    }

    static String name(CostKey key) {
        return "kosten." + key.category() + "." + key.organisation();
    }

    static String seenName(CostKey key) {
        return "kostengezien." + key.category() + "." + key.organisation();
    }

    static String wasName(CostKey key) {
        return "kostenwas." + key.category() + "." + key.organisation();
    }

    /** As the fields show what is stored, so that what nobody touched is not stored again. */
    static String shown(CostLine cost) {
        return cost.current() == null ? "" : FormInput.dutch(cost.current());
    }

    private static String version(CostLine cost) {
        return cost.entered() == null ? "" : String.valueOf(cost.entered().version());
    }

    private static Long number(String version) {
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : Long.valueOf(0);
    }

    private static Faults.Fault said(CostLine cost, Faults.Fault fault) {
        return new Faults.Fault(
                fault.field(), cost.category().name() + ", " + cost.organisationName() + ": " + fault.text());
    }
}
