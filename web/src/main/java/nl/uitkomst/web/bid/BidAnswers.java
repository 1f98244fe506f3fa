package nl.uitkomst.web.bid;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.Attempt;
import nl.uitkomst.web.JsonInput;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Answers another system about bids; a refusal stands at the field it is about, with moments to the millisecond. */
final class BidAnswers {

    private BidAnswers() {}

    /** @param answer how it stands afterwards */
    static Response of(JsonInput input, String field, Runnable act, Supplier<?> answer) {
        return Attempt.of(input, act, at(field), answer);
    }

    /** @param act answers what came of it */
    static Response of(JsonInput input, String field, Supplier<?> act) {
        return Attempt.of(input, () -> Response.ok(act.get()).build(), at(field));
    }

    static BiFunction<JsonInput, RuleBroken, Response> at(String field) {
        return (input, refusal) ->
                input.refused(new RuleBroken(refusal.rule(), Refusing.details(refusal, input.words())), field);
    }
}
