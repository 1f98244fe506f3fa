package nl.uitkomst.web.decision;

import nl.uitkomst.domain.decision.Choice;
import nl.uitkomst.domain.decision.Consent;
import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.DecisionRule.Counted;
import nl.uitkomst.domain.decision.DecisionRule.Interest;
import nl.uitkomst.domain.decision.DecisionRule.Majority;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.DecisionRule.Tie;
import nl.uitkomst.domain.decision.Quorum;
import nl.uitkomst.domain.decision.Seat;
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.JsonInput;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Decision rules and votes as another system sends them. */
final class DecisionInput {

    static final Set<String> RULE = Set.of(
            "zetels",
            "elkLid",
            "voorzitter",
            "quorum",
            "meerderheid",
            "van",
            "onthoudingDoetMee",
            "belang",
            "gelijk",
            "instemming",
            "openheid",
            "vanaf",
            "toelichting");

    private static final int HIGHEST_QUORUM = 10_000;

    private DecisionInput() {}

    /** @return empty when there are faults */
    static Optional<DecisionRule> rule(JsonInput input, Map<Long, UUID> organisations) {
        var seats = seats(input, organisations);
        var every = input.flag("elkLid");
        if (seats.isEmpty() && !every) {
            input.fault("zetels", "required", "decision.form.fault.noSeats");
        }
        var quorum = quorum(input);
        var majority = input.choice("meerderheid", Majority.class);
        var counted = input.choice("van", Counted.class);
        var abstentions = input.flag("onthoudingDoetMee");
        var interest = input.choice("belang", Interest.class);
        var tie = input.choice("gelijk", Tie.class);
        var consent = input.flag("instemming");
        var openness = input.choice("openheid", Openness.class);
        var chair = chair(input, organisations);
        if (tie.filter(Tie.CHAIR_DECIDES::equals).isPresent() && chair == null) {
            input.fault("voorzitter", "required", "decision.form.fault.chair");
        }
        return input.isFaultless() && quorum.isPresent()
                ? Optional.of(new DecisionRule(
                        seats,
                        every,
                        tie.orElseThrow() == Tie.CHAIR_DECIDES ? chair : null,
                        quorum.get(),
                        majority.orElseThrow(),
                        counted.orElseThrow(),
                        abstentions,
                        interest.orElseThrow(),
                        tie.orElseThrow(),
                        consent,
                        openness.orElseThrow()))
                : Optional.empty();
    }

    private static List<Seat> seats(JsonInput input, Map<Long, UUID> organisations) {
        var seats = new ArrayList<Seat>();
        for (var one : input.list("zetels", Set.of("organisatie", "gewicht"))) {
            var organisation = organisation(one, "organisatie", organisations);
            var weight = one.whole("gewicht", 1, Seat.HEAVIEST);
            if (organisation.isPresent() && weight.isPresent()) {
                var seat = new Seat(organisation.get(), weight.get());
                if (seats.stream().anyMatch(other -> other.organisation() == seat.organisation())) {
                    one.fault("organisatie", "twice", "decision.api.twice");
                } else {
                    seats.add(seat);
                }
            }
        }
        return seats;
    }

    private static Optional<Quorum> quorum(JsonInput input) {
        if (!input.has("quorum")) {
            input.fault("quorum", "required", "form.required");
        }
        return input.object("quorum", Set.of("eenheid", "aantal")).flatMap(one -> {
            var unit = one.choice("eenheid", Quorum.Unit.class);
            var most = unit.filter(Quorum.Unit::isPercentage).isPresent() ? 100 : HIGHEST_QUORUM;
            var amount = one.whole("aantal", 1, most);
            return unit.flatMap(in -> amount.map(number -> new Quorum(in, number)));
        });
    }

    private static @Nullable Long chair(JsonInput input, Map<Long, UUID> organisations) {
        return input.has("voorzitter")
                ? organisation(input, "voorzitter", organisations).orElse(null)
                : null;
    }

    /** One of the organisations that have a part in the contract, by the key that other systems know it by. */
    static Optional<Long> organisation(JsonInput input, String name, Map<Long, UUID> organisations) {
        var asked = input.required(name, 40);
        var found = organisations.entrySet().stream()
                .filter(entry -> entry.getValue().toString().equals(asked))
                .map(Map.Entry::getKey)
                .findFirst();
        if (found.isEmpty() && !asked.isEmpty()) {
            input.fault(name, "unknown", "decision.api.organisation");
        }
        return found;
    }

    /** A vote or an answer of the municipality in the word of the API. */
    static @Nullable String word(String said) {
        return Stream.<Enum<?>>concat(Stream.of(Choice.values()), Stream.of(Consent.values()))
                .filter(value -> value.name().equals(said))
                .findFirst()
                .map(ApiWords::of)
                .orElse(null);
    }
}
