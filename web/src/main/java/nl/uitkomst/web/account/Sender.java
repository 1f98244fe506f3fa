package nl.uitkomst.web.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;

/** From which site a browser says that a request was made. */
record Sender(
        @Nullable String fetchSite,
        @Nullable String origin,
        @Nullable String host,
        @Nullable String outerHost) {

    static Sender of(HttpServletRequest request) {
        return new Sender(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Host"),
                request.getHeader("X-Forwarded-Host"));
    }

    /** Whether nothing speaks against it: not every client sends these headers. */
    boolean isOwnSite() {
        var fetchedHere = fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
        return fetchedHere && (origin == null || isOwn(origin));
    }

    private boolean isOwn(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(String.valueOf(host))
                            || authority.toLowerCase(Locale.ROOT).equals(outerHost));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
