package nl.uitkomst.web.proposal;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.proposal.CameFrom;
import nl.uitkomst.domain.proposal.Expectation;
import nl.uitkomst.domain.proposal.Ground;
import nl.uitkomst.domain.proposal.Phase;
import nl.uitkomst.domain.proposal.Plan;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Shortcoming;
import nl.uitkomst.domain.proposal.Shortcoming.Part;
import nl.uitkomst.domain.proposal.Shortcoming.Rule;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.proposal.PresentValues.Present;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fields of a plan in a form: read all at once, with what a rule says put at the field that it is about. */
final class PlanFields {

    private static final BigDecimal LARGEST = new BigDecimal("99999999999");

    private static final Map<Part, String> NAMES = Map.ofEntries(
            Map.entry(Part.TITLE, "titel"),
            Map.entry(Part.SUMMARY, "samenvatting"),
            Map.entry(Part.WITHIN_SCOPE, "binnen-opdracht"),
            Map.entry(Part.WHO_GAINS, "wie-wint"),
            Map.entry(Part.CARRIER, "uitvoerder"),
            Map.entry(Part.RISKS, "risicos"),
            Map.entry(Part.AMOUNT, "bedrag"),
            Map.entry(Part.PHASES, "fase-bedrag-1"),
            Map.entry(Part.PHASE_NAME, "fase-naam-"),
            Map.entry(Part.PHASE_AMOUNT, "fase-bedrag-"),
            Map.entry(Part.PHASE_CONDITION, "fase-voorwaarde-"),
            Map.entry(Part.PHASE_DATE, "fase-datum-"),
            Map.entry(Part.KPI, "kpi"),
            Map.entry(Part.FROM, "kpi-van"),
            Map.entry(Part.TO, "kpi-naar"),
            Map.entry(Part.BY, "kpi-uiterlijk"),
            Map.entry(Part.DIALOGUE, "gesprek"),
            Map.entry(Part.ACTION, "actie"));

    private final FormInput input;
    private final Ground ground;
    private final Map<KpiCode, Present> present;
    private final List<Integer> rows = new ArrayList<>();

    PlanFields(FormInput input, Ground ground, Map<KpiCode, Present> present) {
        this.input = input;
        this.ground = ground;
        this.present = present;
    }

    /** What was typed, with nothing in the place of what cannot be read; that is a fault by then. */
    Plan read() {
        return new Plan(
                input.choice("soort", Proposal.Kind.class).orElse(Proposal.Kind.CITIZENS),
                input.text("titel"),
                input.text("samenvatting"),
                input.text("binnen-opdracht"),
                input.text("wie-wint"),
                carrier(),
                input.text("risicos"),
                input.optionalEuro("bedrag").orElse(null),
                phases(),
                expectation(),
                new CameFrom(input.has("gesprek") ? input.text("gesprek") : null, action()));
    }

    /** An organisation that is none of the choices becomes one that is not known. */
    private @Nullable Long carrier() {
        if (!input.has("uitvoerder")) {
            return null;
        }
        return ground.carriers().stream()
                .filter(one -> one.publicId().toString().equals(input.text("uitvoerder")))
                .map(one -> one.id())
                .findFirst()
                .orElse(0L);
    }

    private @Nullable Integer action() {
        if (!input.has("actie")) {
            return null;
        }
        return input.text("actie").matches("\\d{1,4}") ? Integer.valueOf(input.text("actie")) : 0;
    }

    private List<Phase> phases() {
        var phases = new ArrayList<Phase>();
        for (var row = 1; row <= Plan.MOST_PHASES; row++) {
            if (isFilled(row)) {
                rows.add(row);
                phases.add(phase(phases.size() + 1, row));
            }
        }
        return phases;
    }

    boolean isFilled(int row) {
        return input.has("fase-naam-" + row)
                || input.has("fase-bedrag-" + row)
                || input.has("fase-datum-" + row)
                || input.has("fase-voorwaarde-" + row);
    }

    private Phase phase(int number, int row) {
        return new Phase(
                number,
                input.text("fase-naam-" + row),
                input.optionalEuro("fase-bedrag-" + row).orElse(null),
                input.text("fase-voorwaarde-" + row),
                input.optionalDate("fase-datum-" + row).orElse(null));
    }

    private @Nullable Expectation expectation() {
        var to = input.optionalNumber("kpi-naar", LARGEST.negate(), LARGEST).orElse(null);
        var from = input.optionalNumber("kpi-van", LARGEST.negate(), LARGEST).orElse(null);
        if (!input.has("kpi")) {
            return null;
        }
        var chosen = input.value("kpi", KpiCode::valueOf, "form.choose").orElse(null);
        if (chosen == null) {
            return null;
        }
        var known = present.get(chosen);
        if (!input.has("kpi-van") && known != null) {
            from = known.value();
        }
        return new Expectation(chosen, from, to, by());
    }

    private @Nullable LocalDate by() {
        if (!input.has("kpi-uiterlijk")) {
            return null;
        }
        var period = ground.periods().stream()
                .filter(one -> one.toString().equals(input.text("kpi-uiterlijk")))
                .findFirst();
        if (period.isEmpty()) {
            input.fault("kpi-uiterlijk", "form.choose");
        }
        return period.map(one -> one.end()).orElse(null);
    }

    /** Puts each at its field, unless that could not be read at all. */
    void tell(List<Shortcoming> shortcomings) {
        var unread = input.faults();
        for (var one : shortcomings) {
            var name = name(one);
            var doubtful = one.rule() == Rule.PHASES_DIFFER && hasUnreadAmounts(unread.at("bedrag"));
            if (unread.at(name).isEmpty() && !doubtful) {
                tell(name, one);
            }
        }
    }

    private boolean hasUnreadAmounts(String ofWhole) {
        return !ofWhole.isEmpty()
                || rows.stream()
                        .anyMatch(row ->
                                !input.faults().at("fase-bedrag-" + row).isEmpty() || !input.has("fase-bedrag-" + row));
    }

    private void tell(String name, Shortcoming one) {
        if (one.rule() == Rule.MISSING || one.rule() == Rule.MISSING_TITLE) {
            input.fault(name, "form.required");
        } else {
            input.fault(name, one.rule().key(), one.details().toArray());
        }
    }

    private String name(Shortcoming one) {
        var name = NAMES.get(one.part());
        return one.phase() == 0 ? name : name + rows.get(one.phase() - 1);
    }

    /** The field that it is about, in a form as it is first shown. */
    static String field(Shortcoming one) {
        return NAMES.get(one.part()) + (one.phase() == 0 ? "" : String.valueOf(one.phase()));
    }

    /** What a plan says, as it is typed. */
    static Map<String, String> values(Plan plan, Ground ground) {
        var values = new LinkedHashMap<String, String>();
        values.put("soort", plan.kind().name());
        values.put("titel", plan.title());
        values.put("samenvatting", plan.summary());
        values.put("binnen-opdracht", plan.withinScope());
        values.put("wie-wint", plan.whoGains());
        values.put("uitvoerder", publicId(plan, ground));
        values.put("risicos", plan.risks());
        values.put("bedrag", typed(plan.amount()));
        plan.phases().forEach(phase -> values.putAll(values(phase)));
        plan.expected().ifPresent(expected -> values.putAll(values(expected, ground)));
        values.put(
                "gesprek",
                plan.cameFrom().dialogue() == null ? "" : plan.cameFrom().dialogue());
        values.put(
                "actie",
                plan.cameFrom().action() == null
                        ? ""
                        : String.valueOf(plan.cameFrom().action()));
        return values;
    }

    private static String publicId(Plan plan, Ground ground) {
        return ground.carriers().stream()
                .filter(one -> plan.carrier() != null && one.id() == plan.carrier())
                .map(one -> one.publicId())
                .map(UUID::toString)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> values(Phase phase) {
        var row = phase.number();
        return Map.of(
                "fase-naam-" + row, phase.name(),
                "fase-bedrag-" + row, typed(phase.amount()),
                "fase-voorwaarde-" + row, phase.condition(),
                "fase-datum-" + row,
                        phase.expectedOn() == null ? "" : phase.expectedOn().toString());
    }

    private static Map<String, String> values(Expectation expected, Ground ground) {
        var by = expected.by();
        return Map.of(
                "kpi", expected.kpi().text(),
                "kpi-van", expected.from() == null ? "" : FormInput.dutch(expected.from()),
                "kpi-naar", expected.to() == null ? "" : FormInput.dutch(expected.to()),
                "kpi-uiterlijk",
                        by == null ? "" : ground.reporting().periodOf(by).toString());
    }

    private static String typed(@Nullable Euro amount) {
        return amount == null ? "" : FormInput.dutch(amount);
    }
}
