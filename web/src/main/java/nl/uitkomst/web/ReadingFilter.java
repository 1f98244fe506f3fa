package nl.uitkomst.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.uitkomst.domain.shared.ReadOnce;

import java.io.IOException;
import java.util.Set;

/** What the parts of one page all need is read once. A request that may change something reads everything anew. */
public class ReadingFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        try (var reading = ReadOnce.begin()) {
            chain.doFilter(request, response);
        }
    }
}
