package nl.uitkomst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.ChooseLanguage;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.account.Open;

import java.net.URI;

/** The switch between Dutch and English at the foot of every page. */
@RequestScoped
@Path("taal")
public class LanguageResource {
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    ChooseLanguage chooseLanguage;

    @Inject
    CurrentPerson person;

    @GET
    @Open
    @Path("{language: nl|en}")
    public Response choose(
            @PathParam("language") String language, @QueryParam("terug") @DefaultValue("/") String back) {
        person.find().ifPresent(by -> chooseLanguage.choose(by, language));
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
    public static URI ownAddress(String address) {
        var own = address.matches("/(?![/\\\\])[\\w\\-./?=&%]*");
        return URI.create(own ? address : "/");
    }
}
