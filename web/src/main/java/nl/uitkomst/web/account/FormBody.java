package nl.uitkomst.web.account;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The token in what a form sent. It stands first in our forms, so only the beginning is looked at, and all of it is left to be read. */
record FormBody(@Nullable MediaType type, String beginning) {

    private static final int BEGINNING = 16 * 1024;
    private static final Pattern IN_FIELDS = Pattern.compile("(?:^|&)_token=([0-9a-f]{64})(?:&|$)");
    private static final Pattern IN_PARTS =
            Pattern.compile("; *name=\"?_token\"?\r\n(?:[^\r\n]+\r\n)*\r\n([0-9a-f]{64})\r\n");

    static FormBody of(ContainerRequestContext request) throws IOException {
        var stream = request.getEntityStream();
        var bytes = stream.readNBytes(BEGINNING);
        request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(bytes), stream));
        return new FormBody(request.getMediaType(), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** Empty when there is none. */
    String token() {
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return found(IN_FIELDS);
        }
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type) ? found(IN_PARTS) : "";
    }

    private String found(Pattern pattern) {
        var matcher = pattern.matcher(beginning);
        return matcher.find() ? matcher.group(1) : "";
    }
}
