package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** What nobody foresaw: 503 while the database is away, else 500 with a reference that stands in the log beside the cause. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answer) {
            return said(answer.getResponse());
        }
        var error = ErrorPage.withReference(databaseIsAway(failure) ? 503 : 500);
        LOG.log(Level.ERROR, "Reference " + error.reference(), failure);
        return refusals.answer(error);
    }

    private Response said(Response response) {
        var silent = response.getStatus() >= 400 && !response.hasEntity();
        return silent ? refusals.answer(ErrorPage.of(response.getStatus())) : response;
    }

    private static boolean databaseIsAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLTransientConnectionException
                        || String.valueOf(cause.getMessage()).contains("Error in allocating a connection"));
    }
}
