package nl.uitkomst.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeSet;

/** The description of the API where the design rules want it; the server itself keeps it at {@code /openapi}. */
@WebServlet("/api/v1/openapi.json")
public class ApiDescriptionServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*"); // it says nothing of anyone
        request.getRequestDispatcher("/openapi").forward(new AskedAsJson(request), response);
    }

    private static final class AskedAsJson extends HttpServletRequestWrapper {
        private static final String ACCEPT = "Accept";
        private static final String JSON = "application/json";

        AskedAsJson(HttpServletRequest request) {
            super(request);
        }

        /** Also when the caller named no preference at all. */
        @Override
        public Enumeration<String> getHeaderNames() {
            var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            names.addAll(Collections.list(super.getHeaderNames()));
            names.add(ACCEPT);
            return Collections.enumeration(names);
        }

        @Override
        public String getHeader(String name) {
            return ACCEPT.equalsIgnoreCase(name) ? JSON : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return ACCEPT.equalsIgnoreCase(name) ? Collections.enumeration(List.of(JSON)) : super.getHeaders(name);
        }
    }
}
