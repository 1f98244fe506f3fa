package nl.uitkomst.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.account.Refused;

/** What is not there, or not for this person, is answered 404. */
@Provider
public class MissingMapper implements ExceptionMapper<Missing> {
    @Inject
    Refusals refusals;

    @Inject
    Refused refused;

    @Override
    public Response toResponse(Missing missing) {
        if (missing instanceof AccessPolicy.Hidden) {
            refused.write("access.refuse-sight");
        }
        return refusals.answer(ErrorPage.of(404));
    }
}
