package nl.uitkomst.web.bid;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.JsonInput;

import java.util.function.Supplier;

/** Answers another system about bids: with what stands after the act, or with what is wrong and moments to the millisecond. */
final class Answering {

    private Answering() {}

    static Response with(JsonInput input, String field, Texts texts, Runnable act, Supplier<?> after) {
        return made(input, field, texts, () -> {
            act.run();
            return after.get();
        });
    }

    /** @param act answers what is to be said of it */
    static Response made(JsonInput input, String field, Texts texts, Supplier<?> act) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            return Response.ok(act.get()).build();
        } catch (RuleBroken refusal) {
            return refused(input, field, texts, refusal);
        }
    }

    static Response refused(JsonInput input, String field, Texts texts, RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
        return input.refused(new RuleBroken(refusal.rule(), Refusing.details(refusal, texts)), field);
    }
}
