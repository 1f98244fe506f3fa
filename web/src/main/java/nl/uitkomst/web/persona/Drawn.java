package nl.uitkomst.web.persona;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.persona.PersonaPicture;
import nl.uitkomst.domain.shared.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** Answers with a drawing only when the browser has another one: its tag is made of all that it shows. */
final class Drawn {

    /** To be raised when the drawing itself changes, so that browsers ask again. */
    private static final String DRAWING = "3";

    private static final int TAG = 32;

    private Drawn() {}

    static Response answer(Request request, List<?> shown, Supplier<Object> drawing) {
        return answer(request, Sha256.of((DRAWING + shown).getBytes(StandardCharsets.UTF_8)), drawing);
    }

    /** Never a page of ours, whatever is in it: its kind was set when we wrote it. */
    static Response picture(Request request, PersonaPicture picture) {
        var answer = answer(request, picture.sha256(), picture::content);
        return Response.fromResponse(answer)
                .type(picture.mediaType())
                .header("Content-Security-Policy", "default-src 'none'")
                .build();
    }

    private static Response answer(Request request, String version, Supplier<Object> content) {
        var tag = new EntityTag(version.substring(0, TAG));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null ? unchanged : Response.ok(content.get());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
