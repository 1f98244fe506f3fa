package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessKey;
import nl.uitkomst.domain.account.AccessKeys;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.ChangePassword;
import nl.uitkomst.domain.account.MakeAccessKey;
import nl.uitkomst.domain.account.Password;
import nl.uitkomst.domain.account.Sessions;
import nl.uitkomst.domain.account.SignOut;
import nl.uitkomst.domain.account.WithdrawAccessKey;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.Fact;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One's own account: who one is here, where one is signed in, the password, and keys for other systems. */
@RequestScoped
@Path("account")
@Allowed
public class AccountResource {

    private static final int UNPROCESSABLE = 422;
    private static final String USUAL_DAYS = "90";
    private static final Set<String> DONE = Set.of("password-changed", "session-ended", "key-withdrawn");

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AccessKeys keys;

    @Inject
    SignOut signOut;

    @Inject
    ChangePassword changePassword;

    @Inject
    MakeAccessKey makeAccessKey;

    @Inject
    WithdrawAccessKey withdrawAccessKey;

    @Inject
    CurrentPerson person;

    @Inject
    Cookies cookies;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page("", "", USUAL_DAYS, DONE.contains(done) ? done : "", Faults.NONE);
    }

    @POST
    @Path("wachtwoord")
    public Response changePassword(
            @FormParam(NewPassword.PRESENT) @DefaultValue("") String present,
            @FormParam(NewPassword.CHOSEN) @DefaultValue("") String chosen,
            @FormParam(NewPassword.AGAIN) @DefaultValue("") String again) {
        if (!chosen.equals(again)) {
            return faulty(NewPassword.unequal(language.texts()));
        }
        try {
            changePassword.change(
                    person.get(), present, chosen, person.session().orElse(null));
        } catch (RuleBroken refusal) {
            return faulty(NewPassword.faults(refusal, language.texts()));
        }
        return done("password-changed");
    }

    @POST
    @Path("sessies/{session: \\d+}/beeindigen")
    public Response endSession(@PathParam("session") long session) {
        signOut.from(person.get(), session);
        return done("session-ended");
    }

    @POST
    @Path("overal-afmelden")
    public Response signOutEverywhere() {
        signOut.everywhere(person.get());
        return Response.seeOther(URI.create("/aanmelden?gedaan=signed-out-everywhere"))
                .cookie(cookies.noSession())
                .build();
    }

    @POST
    @Path("sleutels")
    public Response makeKey(
            @FormParam("naam") @DefaultValue("") String name, @FormParam("dagen") @DefaultValue("") String days) {
        try {
            var secret = makeAccessKey.make(person.get(), name, days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
            return page(secret.text(), "", USUAL_DAYS, "", Faults.NONE).withStatus(200);
        } catch (RuleBroken refusal) {
            var field = refusal.rule() == AccessKey.Rule.KEY_LIFE ? "dagen" : "naam";
            var words =
                    language.texts().get(refusal.rule().key(), refusal.details().toArray());
            return page("", name, days, "", Faults.NONE.with(field, words)).withStatus(UNPROCESSABLE);
        }
    }

    @POST
    @Path("sleutels/{key}/intrekken")
    public Response withdrawKey(@PathParam("key") UUID key) {
        withdrawAccessKey.withdraw(person.get(), key);
        return done("key-withdrawn");
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/account?gedaan=" + what)).build();
    }

    private Response faulty(Faults faults) {
        return page("", "", USUAL_DAYS, "", faults).withStatus(UNPROCESSABLE);
    }

    private View page(String newKey, String keyName, String keyDays, String done, Faults faults) {
        var account = accounts.get(person.get().account());
        return View.of(
                "account/account.jte",
                new AccountPage(
                        facts(account.login()),
                        sessions.of(account.id(), clock.instant()),
                        person.session().orElse(-1L),
                        keys.of(account.id(), clock.instant()),
                        newKey,
                        keyName,
                        keyDays,
                        Password.LEAST,
                        done,
                        account.isDemo(),
                        faults));
    }

    private List<Fact> facts(String login) {
        var texts = language.texts();
        var by = person.get();
        return List.of(
                new Fact(texts.get("account.name"), by.name()),
                new Fact(texts.get("account.login"), login),
                new Fact(texts.get("account.role"), texts.get("layout.role." + by.role())),
                new Fact(texts.get("account.organisation"), by.organisationName()),
                new Fact(texts.get("account.signs"), texts.get("account.signs." + by.maySign())));
    }
}
