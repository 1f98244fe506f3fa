package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** The error page for what goes wrong before or beside the pages: in a filter, or a static file that is not there. */
@WebServlet(ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {
    static final String ADDRESS = "/fout";
    private static final long serialVersionUID = 1;

    @Inject
    transient Templates templates;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var error = ErrorPage.of(status == null ? 404 : status);
        var html = templates.render(View.of("shared/error.jte", error));
        response.setStatus(error.status());
        response.setContentType("text/html; charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
