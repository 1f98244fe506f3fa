package nl.uitkomst.web;

import jakarta.ws.rs.core.Response;

/**
 * A page to show: a template below {@code src/main/jte} and the record it is made from. The template declares
 * {@code @param nl.uitkomst.web.Page page} and, unless it needs nothing, {@code @param <type of the model> model}.
 */
public record View(String template, Object model) {
    private static final Object NOTHING = new Object();

    public static View of(String template) {
        return new View(template, NOTHING);
    }

    public static View of(String template, Object model) {
        return new View(template, model);
    }

    /** The same page, answered with another status than 200, such as 422 for a form with faults. */
    public Response withStatus(int status) {
        return Response.status(status).entity(this).build();
    }
}
