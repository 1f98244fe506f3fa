package nl.uitkomst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** The static files of the war. Their address carries a digest of all of them, so that a browser may keep them for a year. */
@ApplicationScoped
public class Assets {
    static final String ROOT = "/static/";

    @Inject
    ServletContext context;

    private volatile String version = "";

    public String address(String file) {
        return ROOT + version() + "/" + file;
    }

    String version() {
        if (version.isEmpty()) {
            version = digest();
        }
        return version;
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(ROOT, digest);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String path, MessageDigest digest) throws IOException {
        if (path.endsWith("/")) {
            var found = context.getResourcePaths(path);
            for (var child : new TreeSet<>(found == null ? Set.of() : found)) {
                add(child, digest);
            }
            return;
        }
        try (var file = context.getResourceAsStream(path)) {
            digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(file.readAllBytes());
        }
    }
}
