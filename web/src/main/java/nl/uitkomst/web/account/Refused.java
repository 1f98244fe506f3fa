package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import nl.uitkomst.domain.audit.AuditTrail;

import java.util.Map;

/** Writes in the audit trail that this request was refused, by whom it was made and for what address; never what it carried. */
@RequestScoped
public class Refused {

    @Inject
    AuditTrail trail;

    @Inject
    CurrentPerson person;

    @Inject
    HttpServletRequest request;

    /** @param action why, as a verb by its key */
    public void write(String action) {
        trail.recordRefusal(
                person.find().orElse(null),
                action,
                "address",
                request.getRequestURI(),
                null,
                Map.of("method", request.getMethod()));
    }
}
