package nl.uitkomst.web;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.FaultsFound;

import java.net.URI;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Does what a form or another system asks for, unless what was sent is at fault. What a rule of the trade forbids is told where it was asked: in the form, with
 * all that was typed, or to the other system as a problem. Only what someone may never do is not the form's to tell.
 */
public final class Attempt {

    private static final int UNPROCESSABLE = 422;

    private Attempt() {}

    /** @param next where the browser goes when it was done */
    public static Response of(FormInput input, Runnable act, Supplier<View> form, String next) {
        return of(input, act, (typed, refusal) -> typed.fault("", refusal), form, () -> next);
    }

    /** @param tell puts a refusal at the field that it is about */
    public static Response of(
            FormInput input,
            Runnable act,
            BiConsumer<FormInput, RuleBroken> tell,
            Supplier<View> form,
            Supplier<String> next) {
        return of(
                input,
                () -> {
                    act.run();
                    return Response.seeOther(URI.create(next.get())).build();
                },
                tell,
                form);
    }

    /**
     * @param act answers itself what became of it
     * @param tell puts a refusal at the field that it is about
     */
    public static Response of(
            FormInput input, Supplier<Response> act, BiConsumer<FormInput, RuleBroken> tell, Supplier<View> form) {
        if (!input.isFaultless()) {
            return form.get().withStatus(UNPROCESSABLE);
        }
        try {
            return act.get();
        } catch (RuleBroken refusal) {
            throwForbidden(refusal);
            tell.accept(input, refusal);
            return form.get().withStatus(status(refusal));
        }
    }

    /** @param answer how it stands afterwards */
    public static Response of(JsonInput input, Runnable act, Supplier<?> answer) {
        return of(input, act, (sent, refusal) -> sent.refused(refusal, ""), answer);
    }

    /**
     * @param tell answers a refusal at the field that it is about
     * @param answer how it stands afterwards
     */
    public static Response of(
            JsonInput input, Runnable act, BiFunction<JsonInput, RuleBroken, Response> tell, Supplier<?> answer) {
        return of(
                input,
                () -> {
                    act.run();
                    return Response.ok(answer.get()).build();
                },
                tell);
    }

    /** @param act answers itself what became of it */
    public static Response of(
            JsonInput input, Supplier<Response> act, BiFunction<JsonInput, RuleBroken, Response> tell) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            return act.get();
        } catch (RuleBroken refusal) {
            throwForbidden(refusal);
            return tell.apply(input, refusal);
        }
    }

    private static void throwForbidden(RuleBroken refusal) {
        if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
            throw refusal;
        }
    }

    private static int status(RuleBroken refusal) {
        return refusal instanceof FaultsFound ? UNPROCESSABLE : Response.Status.CONFLICT.getStatusCode();
    }
}
