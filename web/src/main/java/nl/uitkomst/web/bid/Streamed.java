package nl.uitkomst.web.bid;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A document that is opened while it goes out: always to keep, never to be opened as a page of ours. */
final class Streamed {

    private Streamed() {}

    static Response file(StreamingOutput content, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact)
                .build();
    }
}
