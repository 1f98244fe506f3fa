package nl.uitkomst.web;

import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.FaultsFound;

import java.net.URI;
import java.util.function.BiConsumer;
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
        if (!input.isFaultless()) {
            return form.get().withStatus(UNPROCESSABLE);
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            throwForbidden(refusal);
            tell.accept(input, refusal);
            return form.get().withStatus(status(refusal));
        }
        return Response.seeOther(URI.create(next.get())).build();
    }

    /** @param answer how it stands afterwards */
    public static Response of(JsonInput input, Runnable act, Supplier<?> answer) {
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            act.run();
        } catch (RuleBroken refusal) {
            throwForbidden(refusal);
            return input.refused(refusal, "");
        }
        return Response.ok(answer.get()).build();
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
