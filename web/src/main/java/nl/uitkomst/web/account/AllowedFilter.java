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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import nl.uitkomst.web.ErrorPage;
import nl.uitkomst.web.Refusals;

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
    HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
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

    private Response signInFirst(ContainerRequestContext request) {
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
        return Response.seeOther(address.build()).build();
    }
}
