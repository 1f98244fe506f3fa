package nl.uitkomst.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses what is larger than a file of 5 MB with its form: by the announced length at once, else by counting. Only the documents of a bid can be 200 MB, and
 * those are never in memory or on disk as a whole; whoever does not bid is refused before anything of them is read.
 */
public class UploadLimit extends HttpFilter {
    static final long BYTES = 5L * 1024 * 1024 + 64 * 1024;
    private static final long BID_BYTES = 200L * 1024 * 1024 + 64 * 1024;
    private static final Pattern OF_BID = Pattern.compile("/(?:api/v1/)?aanbestedingen/[^/]+/inschrijving/documenten");
    private static final long serialVersionUID = 1;

    private static long most(HttpServletRequest request) {
        return OF_BID.matcher(request.getRequestURI()).matches() ? BID_BYTES : BYTES;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > most(request)) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request) : request, response);
    }

    /** A request of unknown length, of which no more than the limit is read. */
    private static final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), most((HttpServletRequest) getRequest()));
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream stream;
        private long left;

        CountedStream(ServletInputStream stream, long most) {
            this.stream = stream;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = stream.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
