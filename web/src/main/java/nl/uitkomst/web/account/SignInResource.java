package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.DemoAccounts;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.account.SignIn;
import nl.uitkomst.domain.account.SignOut;
import nl.uitkomst.domain.organisation.AdoptNames;
import nl.uitkomst.web.LanguageResource;
import nl.uitkomst.web.View;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** Coming in and going out. */
@RequestScoped
@Path("")
public class SignInResource {

    private static final int UNPROCESSABLE = 422;
    private static final Set<String> DONE = Set.of("kept", "password", "signed-out", "signed-out-everywhere");

    @Inject
    SignIn signIn;

    @Inject
    SignOut signOut;

    @Inject
    AdoptNames adoptNames;

    @Inject
    Accounts accounts;

    @Inject
    CurrentPerson person;

    @Inject
    Cookies cookies;

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    @GET
    @Open
    @Path("aanmelden")
    public View form(
            @QueryParam("naar") @DefaultValue("/") String back, @QueryParam("gedaan") @DefaultValue("") String done) {
        return View.of("account/sign-in.jte", page(back, DONE.contains(done) ? done : ""));
    }

    @POST
    @Open
    @Path("aanmelden")
    public Response signIn(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("wachtwoord") @DefaultValue("") String password,
            @FormParam("naar") @DefaultValue("/") String back,
            @HeaderParam(HttpHeaders.USER_AGENT) @DefaultValue("-") String agent) {
        var secret = signIn.signIn(login, password, agent);
        if (secret.isEmpty()) {
            return View.of("account/sign-in.jte", page(back, "").refusing(login))
                    .withStatus(UNPROCESSABLE);
        }
        adoptNames.adopt(); // whoever comes in first on a day sees the names of that day
        endPresentSession(); // a session that was there before is never taken over
        return Response.seeOther(LanguageResource.ownAddress(back))
                .cookie(cookies.session(secret.map(Secret::text).orElseThrow()))
                .build();
    }

    @POST
    @Open
    @Path("afmelden")
    public Response signOut() {
        endPresentSession();
        return Response.seeOther(URI.create("/aanmelden?gedaan=signed-out"))
                .cookie(cookies.noSession())
                .build();
    }

    private void endPresentSession() {
        person.session().ifPresent(session -> signOut.from(person.get(), session));
    }

    private SignInPage page(String back, String done) {
        return new SignInPage(
                "",
                LanguageResource.ownAddress(back).toString(),
                false,
                done,
                demo ? accounts.demo() : List.of(),
                demo ? DemoAccounts.PASSWORD : "");
    }
}
