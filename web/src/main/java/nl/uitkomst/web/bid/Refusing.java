package nl.uitkomst.web.bid;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.bid.ExactMoment;
import nl.uitkomst.web.FormInput;

import java.time.Instant;

/** Puts a refusal into a form, with moments to the millisecond. */
final class Refusing {

    private Refusing() {}

    static void in(FormInput input, String field, RuleBroken refusal, Texts texts) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        input.fault(field, refusal.rule().key(), details(refusal, texts));
    }

    static Object[] details(RuleBroken refusal, Texts texts) {
        return refusal.details().stream()
                .map(detail -> detail instanceof Instant moment ? ExactMoment.of(moment, texts) : detail)
                .toArray();
    }
}
