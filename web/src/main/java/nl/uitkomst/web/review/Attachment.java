package nl.uitkomst.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header by which a browser stores a file under its name, and never shows it. */
final class Attachment {

    private Attachment() {}

    static String named(String fileName) {
        var plain = fileName.replaceAll("[^\\w. -]", "_");
        var encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
