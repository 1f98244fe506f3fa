package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import java.net.URI;

/** The switch between Dutch and English at the foot of every page. */
@RequestScoped
@Path("taal")
public class LanguageResource {
    private static final int A_YEAR = 365 * 24 * 3600;

    @GET
    @Path("{language: nl|en}")
    public Response choose(
            @PathParam("language") String language, @QueryParam("terug") @DefaultValue("/") String back) {
        var cookie = new NewCookie.Builder(Language.COOKIE)
                .value(language)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(ownAddress(back)).cookie(cookie).build();
    }

    /** Only an address of this site: never a way to send a visitor elsewhere. */
    static URI ownAddress(String address) {
        var own = address.matches("/(?![/\\\\])[\\w\\-./?=&%]*");
        return URI.create(own ? address : "/");
    }
}
