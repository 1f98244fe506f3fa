package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a view as HTML. */
@Provider
@Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
public class ViewWriter implements MessageBodyWriter<View> {
    @Inject
    Templates templates;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var html = templates.render(view);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8");
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, html.getContentLength());
        // The template gives a page in thousands of pieces, and each that goes out by itself costs as much as all.
        var whole = new BufferedOutputStream(out, html.getContentLength() + 1);
        html.writeTo(whole);
        whole.flush();
    }
}
