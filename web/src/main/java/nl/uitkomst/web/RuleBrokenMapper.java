package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.account.Refused;

/** An act that a rule of the trade forbids is answered 409 with the rule in words, where no form shows it itself. */
@Provider
public class RuleBrokenMapper implements ExceptionMapper<RuleBroken> {
    private static final String NOT_ALLOWED = "NOT_ALLOWED";

    @Inject
    Refusals refusals;

    @Inject
    Refused refused;

    @Inject
    Language language;

    @Override
    public Response toResponse(RuleBroken refusal) {
        if (refusal.rule().name().equals(NOT_ALLOWED)) {
            refused.write("access.refuse-act");
        }
        var status = refusal.rule().name().equals(NOT_ALLOWED) ? 403 : 409;
        var words = language.texts().get(refusal.rule().key(), refusal.details().toArray());
        return refusals.answer(ErrorPage.of(status, words));
    }
}
