package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Inhabitants;
import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.web.JsonInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a contract is steered, for how many people, and who may use what it offers, as another system sends it. */
public record SteeringInput(JsonInput input, List<Organisation> organisations) {

    private static final BigDecimal HIGHEST_TARIFF = new BigDecimal("100000");
    private static final int MOST_INHABITANTS = 20_000_000;

    public Steering steering() {
        return input.object("sturing", Set.of("model", "bekostiging", "gebieden", "doelgroepen"))
                .map(one -> new Steering(
                        one.has("model")
                                ? one.choice("model", Steering.Model.class).orElse(null)
                                : null,
                        one.has("bekostiging")
                                ? one.choice("bekostiging", Steering.Funding.class)
                                        .orElse(null)
                                : null,
                        one.texts("gebieden", 200),
                        one.texts("doelgroepen", 200)))
                .orElse(Steering.NONE);
    }

    Inhabitants inhabitants() {
        var counts = new ArrayList<Inhabitants.Count>();
        for (var one : input.list("inwoners", Set.of("organisatie", "jaar", "aantal"))) {
            var organisation = organisation(one);
            var year = one.whole("jaar", 1900, 2200);
            var count = one.whole("aantal", 1, MOST_INHABITANTS);
            if (organisation.isPresent() && year.isPresent() && count.isPresent()) {
                counts.add(new Inhabitants.Count(organisation.get(), year.get(), count.get()));
            }
        }
        return Inhabitants.of(counts);
    }

    private Optional<Long> organisation(JsonInput one) {
        var id = one.key("organisatie");
        var found = id.flatMap(sought -> organisations.stream()
                .filter(known -> known.publicId().equals(sought))
                .findFirst()
                .map(Organisation::id));
        if (id.isPresent() && found.isEmpty()) {
            one.fault("organisatie", "unknown", "form.choose");
        }
        return found;
    }

    public List<AccessRule> accessRules() {
        var rules = new ArrayList<AccessRule>();
        for (var one :
                input.list("toegangsregels", Set.of("voorziening", "voorwaarden", "tarieven", "maximum", "anders"))) {
            var provision = one.required("voorziening", 200);
            var conditions = one.texts("voorwaarden", 500);
            var tariffs = tariffs(one);
            var maximum = one.optional("maximum", 200);
            var otherwise = one.optional("anders", 500);
            if (!provision.isEmpty()) {
                rules.add(new AccessRule(provision, conditions, tariffs, maximum, otherwise));
            }
        }
        return rules;
    }

    private static List<AccessRule.Tariff> tariffs(JsonInput rule) {
        var tariffs = new ArrayList<AccessRule.Tariff>();
        for (var one : rule.list("tarieven", Set.of("wie", "bedrag", "per"))) {
            var group = one.required("wie", 200);
            var amount = one.number("bedrag", BigDecimal.ZERO, HIGHEST_TARIFF, 2);
            var unit = one.required("per", 40);
            if (!group.isEmpty() && amount.isPresent() && !unit.isEmpty()) {
                tariffs.add(new AccessRule.Tariff(group, new Euro(amount.get()), unit));
            }
        }
        return tariffs;
    }
}
