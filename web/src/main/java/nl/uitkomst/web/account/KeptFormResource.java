package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.View;

/** Gives back what somebody sent who was signed out by then, to be sent once more. */
@RequestScoped
@Path("bewaard/{geheim}")
@Allowed
public class KeptFormResource {

    @Inject
    KeptForms forms;

    @Inject
    CurrentPerson person;

    @GET
    public View show(@PathParam("geheim") String secret) {
        var form = forms.find(secret, person.get().account()).orElseThrow(() -> new Missing("form", ""));
        return View.of("account/kept.jte", form);
    }
}
