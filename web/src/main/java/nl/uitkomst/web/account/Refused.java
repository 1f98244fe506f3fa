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
                withoutSecret(request.getRequestURI()),
                null,
                Map.of("method", request.getMethod()));
    }

    // The code of an invitation and the secret of a calendar stand in their addresses, since they come as a link.
    private static String withoutSecret(String address) {
        return address.replaceFirst("^/uitnodiging/.*", "/uitnodiging/…")
                .replaceFirst("^/agenda/.*\\.ics", "/agenda/….ics");
    }
}
