package nl.uitkomst.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as an answer: always to keep, never to be opened as a page of ours. */
public final class Download {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    public static Response workbook(byte[] content, String name) {
        return file(content, name, WORKBOOK);
    }

    /** What is opened or made while it goes out. */
    public static Response streamed(StreamingOutput content, String name) {
        return answer(content, name, MediaType.APPLICATION_OCTET_STREAM);
    }

    public static Response file(byte[] content, String name, String mediaType) {
        return answer(content, name, mediaType);
    }

    private static Response answer(Object content, String name, String mediaType) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact)
                .build();
    }
}
