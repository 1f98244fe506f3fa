package nl.uitkomst.web.account;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Set;

/** Kinds of requests. */
final class Calls {

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");

    private Calls() {}

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    static boolean asksForPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html");
    }

    static boolean onlyReads(String method) {
        return ONLY_READ.contains(method);
    }
}
