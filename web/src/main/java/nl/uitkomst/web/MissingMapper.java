package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.uitkomst.domain.shared.Missing;

/** What is not there, or not for this person, is answered 404. */
@Provider
public class MissingMapper implements ExceptionMapper<Missing> {
    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(Missing missing) {
        return refusals.answer(ErrorPage.of(404));
    }
}
