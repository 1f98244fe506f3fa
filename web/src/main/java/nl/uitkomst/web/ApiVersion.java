package nl.uitkomst.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells with every answer of the API which version gave it, as the NL API Design Rules ask (API-57). */
@Provider
public class ApiVersion implements ContainerResponseFilter {

    private static final String VERSION = "1.0.0";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("api/v1")) {
            response.getHeaders().putSingle("API-Version", VERSION);
        }
    }
}
