package nl.uitkomst.web.bid;

import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.bid.ExactMoment;
import nl.uitkomst.web.FormInput;

import java.time.Instant;
import java.util.function.BiConsumer;

/** Puts a refusal into a form, with moments to the millisecond. */
final class Refusing {

    private Refusing() {}

    static BiConsumer<FormInput, RuleBroken> at(String field) {
        return (input, refusal) -> input.fault(field, refusal.rule().key(), details(refusal, input.words()));
    }

    static Object[] details(RuleBroken refusal, Texts texts) {
        return refusal.details().stream()
                .map(detail -> detail instanceof Instant moment ? ExactMoment.of(moment, texts) : detail)
                .toArray();
    }
}
