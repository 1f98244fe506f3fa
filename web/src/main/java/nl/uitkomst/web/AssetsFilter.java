package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Serves {@code /static/<digest>/<file>} as the file of the war, to be kept for a year when the digest is today's. */
public class AssetsFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var current = Assets.ROOT + assets.version() + "/";
        if (request.getRequestURI().startsWith(current)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            var file = request.getRequestURI().substring(current.length());
            request.getRequestDispatcher(Assets.ROOT + file).forward(request, response);
        } else {
            response.setHeader("Cache-Control", "no-cache");
            chain.doFilter(request, response);
        }
    }
}
