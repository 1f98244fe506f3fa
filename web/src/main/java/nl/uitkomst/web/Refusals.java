package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Says no in the form that was asked for: a page to a person, a problem document to another system. */
@RequestScoped
public class Refusals {
    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    public Response answer(ErrorPage error) {
        var response = Response.status(error.status());
        if (!askedByMachine()) {
            return response.type(MediaType.TEXT_HTML_TYPE)
                    .entity(View.of("shared/error.jte", error))
                    .build();
        }
        return response.type(Problem.MEDIA_TYPE).entity(problem(error)).build();
    }

    private boolean askedByMachine() {
        return request.getRequestURI().startsWith("/api/");
    }

    private Problem problem(ErrorPage error) {
        var texts = language.texts();
        var title = texts.get("shared.error." + error.told() + ".title");
        var why = error.detail().isEmpty() ? texts.get("shared.error." + error.told() + ".what") : error.detail();
        var reference = error.reference().isEmpty() ? "" : " (" + error.reference() + ")";
        return Problem.of(error.status(), title).because(why + reference).at(request.getRequestURI());
    }
}
