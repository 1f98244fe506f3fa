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
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.proposal.PresentValues.Present;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan as another system sends it: all of it, and every fault with its place. */
final class PlanInput {

    static final Set<String> FIELDS = Set.of(
            "soort",
            "titel",
            "samenvatting",
            "binnenOpdracht",
            "wieWint",
            "uitvoerder",
            "risicos",
            "bedrag",
            "fasen",
            "verwachting",
            "gesprek",
            "actie");

    private static final Set<String> PHASE = Set.of("naam", "bedrag", "voorwaarde", "verwachtOp");
    private static final Set<String> EXPECTATION = Set.of("kpi", "van", "naar", "uiterlijk");
    private static final BigDecimal LARGEST = new BigDecimal("99999999999");

    private static final Map<Part, String> NAMES = Map.ofEntries(
            Map.entry(Part.TITLE, "titel"),
            Map.entry(Part.SUMMARY, "samenvatting"),
            Map.entry(Part.WITHIN_SCOPE, "binnenOpdracht"),
            Map.entry(Part.WHO_GAINS, "wieWint"),
            Map.entry(Part.CARRIER, "uitvoerder"),
            Map.entry(Part.RISKS, "risicos"),
            Map.entry(Part.AMOUNT, "bedrag"),
            Map.entry(Part.PHASES, "fasen"),
            Map.entry(Part.PHASE_NAME, "naam"),
            Map.entry(Part.PHASE_AMOUNT, "bedrag"),
            Map.entry(Part.PHASE_CONDITION, "voorwaarde"),
            Map.entry(Part.PHASE_DATE, "verwachtOp"),
            Map.entry(Part.KPI, "verwachting/kpi"),
            Map.entry(Part.FROM, "verwachting/van"),
            Map.entry(Part.TO, "verwachting/naar"),
            Map.entry(Part.BY, "verwachting/uiterlijk"),
            Map.entry(Part.DIALOGUE, "gesprek"),
            Map.entry(Part.ACTION, "actie"));

    private final JsonInput input;
    private final Ground ground;
    private final Map<KpiCode, Present> present;

    PlanInput(JsonInput input, Ground ground, Map<KpiCode, Present> present) {
        this.input = input;
        this.ground = ground;
        this.present = present;
    }

    /** The fields of a plan and these. */
    static Set<String> with(String... more) {
        var all = new HashSet<>(FIELDS);
        all.addAll(List.of(more));
        return all;
    }

    Plan read() {
        return new Plan(
                input.choice("soort", Proposal.Kind.class).orElse(Proposal.Kind.CITIZENS),
                input.required("titel", Plan.LONGEST_TITLE),
                input.optional("samenvatting", Plan.LONGEST_TEXT),
                input.optional("binnenOpdracht", Plan.LONGEST_TEXT),
                input.optional("wieWint", Plan.LONGEST_TEXT),
                carrier(),
                input.optional("risicos", Plan.LONGEST_TEXT),
                amount(input),
                phases(),
                input.object("verwachting", EXPECTATION).map(this::expectation).orElse(null),
                new CameFrom(
                        input.has("gesprek") ? input.optional("gesprek", 10) : null,
                        input.has("actie") ? input.whole("actie", 1, 9999).orElse(0) : null));
    }

    private @Nullable Long carrier() {
        if (!input.has("uitvoerder")) {
            return null;
        }
        var wanted = input.key("uitvoerder");
        return wanted.flatMap(key -> ground.carriers().stream()
                        .filter(one -> one.publicId().equals(key))
                        .map(one -> one.id())
                        .findFirst())
                .orElse(0L);
    }

    private static @Nullable Euro amount(JsonInput input) {
        return input.optionalNumber("bedrag", BigDecimal.ZERO, LARGEST, 2)
                .map(value -> new Euro(value.setScale(2)))
                .orElse(null);
    }

    private List<Phase> phases() {
        var phases = new ArrayList<Phase>();
        for (var one : input.list("fasen", PHASE)) {
            phases.add(new Phase(
                    phases.size() + 1,
                    one.optional("naam", Plan.LONGEST_NAME),
                    amount(one),
                    one.optional("voorwaarde", Plan.LONGEST_CONDITION),
                    one.optionalDate("verwachtOp").orElse(null)));
        }
        return phases;
    }

    private @Nullable Expectation expectation(JsonInput one) {
        var kpi = one.value("kpi", KpiCode::valueOf, "form.choose");
        var to = one.optionalNumber("naar", LARGEST.negate(), LARGEST, 4).orElse(null);
        var from = one.optionalNumber("van", LARGEST.negate(), LARGEST, 4).orElse(null);
        var by = one.has("uiterlijk") ? by(one) : null;
        if (kpi.isEmpty()) {
            return null;
        }
        var known = present.get(kpi.get());
        return new Expectation(kpi.get(), from == null && known != null ? known.value() : from, to, by);
    }

    private @Nullable LocalDate by(JsonInput one) {
        var label = one.optional("uiterlijk", 10);
        var period = ground.periods().stream()
                .filter(known -> known.toString().equals(label))
                .findFirst();
        if (period.isEmpty()) {
            one.fault("uiterlijk", "period", "proposal.rule.NO_PERIOD_END");
        }
        return period.map(known -> known.end()).orElse(null);
    }

    /** Puts each at its place. */
    void tell(List<Shortcoming> shortcomings) {
        shortcomings.forEach(one -> {
            var name = NAMES.get(one.part());
            var place = one.phase() == 0 ? name : "fasen/" + (one.phase() - 1) + "/" + name;
            var taken = input.faults().stream().anyMatch(fault -> fault.in().equals("#/" + place));
            if (!taken) {
                input.fault(
                        place,
                        one.rule().name(),
                        one.rule().key(),
                        one.details().toArray());
            }
        });
    }
}
