package nl.uitkomst.web.contract;

import nl.uitkomst.domain.contract.Steering;
import nl.uitkomst.web.FormInput;

import java.util.Map;
import java.util.Optional;

/** The fields that say how a contract is steered, where it holds and for whom. All of them may stay empty. */
record SteeringFields(FormInput input) {

    private static final int LONGEST_LIST = 4000;

    static void fill(Map<String, String> values, Steering steering) {
        values.put("sturing", steering.model() == null ? "" : steering.model().name());
        values.put(
                "bekostiging",
                steering.funding() == null ? "" : steering.funding().name());
        values.put("gebieden", String.join("\n", steering.areas()));
        values.put("doelgroepen", String.join("\n", steering.targetGroups()));
    }

    Steering read() {
        return new Steering(
                choice("sturing", Steering.Model.class).orElse(null),
                choice("bekostiging", Steering.Funding.class).orElse(null),
                input.optional("gebieden", LONGEST_LIST).lines().toList(),
                input.optional("doelgroepen", LONGEST_LIST).lines().toList());
    }

    private <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        return input.has(name) ? input.choice(name, kind) : Optional.empty();
    }
}
