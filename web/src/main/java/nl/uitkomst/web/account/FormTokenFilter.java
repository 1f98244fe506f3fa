package nl.uitkomst.web.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import nl.uitkomst.web.ErrorPage;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Refusals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Refuses what changes something and does not come from a form of ours in this visitor's own browser. Calls by key are not a browser's and pass. */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
public class FormTokenFilter implements ContainerRequestFilter {

    private static final String HEADER = "X-Form-Token";

    @Inject
    CurrentPerson person;

    @Inject
    Refusals refusals;

    @Inject
    Refused refused;

    @Inject
    Language language;

    @Inject
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (Calls.onlyReads(request.getMethod()) || person.callsByKey()) {
            return;
        }
        var own = Sender.of(servletRequest).isOwnSite() && isOurs(token(request));
        if (!own) {
            refused.write("access.refuse-form");
            var words = language.texts().get("account.form.foreign");
            request.abortWith(refusals.answer(new ErrorPage(403, words, "")));
        }
    }

    private String token(ContainerRequestContext request) throws IOException {
        var header = request.getHeaderString(HEADER);
        return header == null ? FormBody.of(request).token() : header;
    }

    private boolean isOurs(String token) {
        var expected = person.formToken();
        return !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
