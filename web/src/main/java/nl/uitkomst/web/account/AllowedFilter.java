package nl.uitkomst.web.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import nl.uitkomst.web.ErrorPage;
import nl.uitkomst.web.Refusals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lets in whom the endpoint names. Others sign in first; a role that has nothing to find there finds nothing, and an endpoint that names nobody admits nobody. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AllowedFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo endpoint;

    @Inject
    CurrentPerson person;

    @Inject
    Refusals refusals;

    @Inject
    Refused refused;

    @Inject
    KeptForms forms;

    @Inject
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var rule = Admission.of(endpoint.getResourceClass(), endpoint.getResourceMethod());
        if (rule.isForAnyone()) {
            return;
        }
        if (rule.isForNobody()) {
            request.abortWith(refusals.answer(new ErrorPage(404, "", "")));
        } else if (person.find().isEmpty()) {
            request.abortWith(signInFirst(request));
        } else if (!rule.admits(person.get().role())) {
            refused.write("access.refuse-role");
            var status = Calls.onlyReads(request.getMethod()) ? 404 : 403;
            request.abortWith(refusals.answer(new ErrorPage(status, "", "")));
        }
    }

    private Response signInFirst(ContainerRequestContext request) throws IOException {
        if (Calls.isApi(servletRequest)) {
            var response = refusals.answer(new ErrorPage(401, "", ""));
            return Response.fromResponse(response)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        var address = UriBuilder.fromPath("/aanmelden");
        if (request.getMethod().equals("GET")) {
            var asked = request.getUriInfo().getRequestUri();
            var query = asked.getRawQuery();
            address.queryParam("naar", "{naar}");
            return Response.seeOther(address.build(asked.getRawPath() + (query == null ? "" : "?" + query)))
                    .build();
        }
        kept(request)
                .ifPresent(secret ->
                        address.queryParam("naar", "/bewaard/" + secret).queryParam("gedaan", "kept"));
        return Response.seeOther(address.build()).build();
    }

    /** What a person sent from a page of ours is not lost when the session has ended meanwhile. A script keeps what it sends by itself. */
    private Optional<String> kept(ContainerRequestContext request) throws IOException {
        var typed = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())
                && request.getHeaderString("X-Form-Token") == null
                && Sender.of(servletRequest).isOwnSite();
        if (!typed) {
            return Optional.empty();
        }
        var sent = request.getEntityStream().readNBytes(KeptForms.LARGEST + 1);
        if (sent.length > KeptForms.LARGEST) {
            return Optional.empty();
        }
        try {
            var form = KeptForm.of(
                    request.getUriInfo().getRequestUri().getRawPath(), new String(sent, StandardCharsets.US_ASCII));
            return form.isFitToKeep() ? Optional.of(forms.keep(form)) : Optional.empty();
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
