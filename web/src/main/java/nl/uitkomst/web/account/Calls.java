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

    /** The pages with a form for who is not signed in. */
    static boolean asksForFormOfUnknown(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("GET") && (path.equals("/aanmelden") || path.startsWith("/uitnodiging/"));
    }

    static boolean onlyReads(String method) {
        return ONLY_READ.contains(method);
    }
}
