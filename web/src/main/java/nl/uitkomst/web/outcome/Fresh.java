package nl.uitkomst.web.outcome;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import java.util.function.Supplier;

/** Answers only what the caller does not have yet: the tag is made of the version of what is shown, so an unchanged answer costs no computing. */
final class Fresh {

    private Fresh() {}

    static Response answer(Request request, String version, Supplier<byte[]> content) {
        var tag = new EntityTag(version);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null ? unchanged : Response.ok(content.get());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
