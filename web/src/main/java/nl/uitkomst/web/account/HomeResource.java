package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.web.Menu;

import java.net.URI;

/** The front of the site leads to what one's role does most. */
@RequestScoped
@Path("")
@Allowed
public class HomeResource {

    @Inject
    CurrentPerson person;

    @GET
    public Response first() {
        var menu = Menu.of(person.get().role(), "/");
        return Response.seeOther(URI.create(menu.items().get(0).address())).build();
    }
}
