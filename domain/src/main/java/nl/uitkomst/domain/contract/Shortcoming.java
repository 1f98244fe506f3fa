package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/**
 * What a draft still lacks before it can be offered.
 *
 * @param rule leads to the sentence that says so
 * @param details what that sentence names
 */
public record Shortcoming(RuleBroken.Rule rule, List<Object> details) {

    static Shortcoming of(Contract.Rule rule, Object... details) {
        return new Shortcoming(rule, List.of(details));
    }
}
