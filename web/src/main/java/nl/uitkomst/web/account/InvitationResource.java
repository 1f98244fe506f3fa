package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AcceptInvitation;
import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.Password;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;

import java.net.URI;
import java.time.Clock;

/** Where the link of an invitation leads: once, until a password is chosen. */
@RequestScoped
@Path("uitnodiging/{code}")
@Open
public class InvitationResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    Accounts accounts;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @PathParam("code")
    String code;

    @GET
    public View form() {
        return page(Faults.NONE);
    }

    @POST
    public Response accept(
            @FormParam(NewPassword.CHOSEN) @DefaultValue("") String chosen,
            @FormParam(NewPassword.AGAIN) @DefaultValue("") String again) {
        if (!chosen.equals(again)) {
            return page(NewPassword.unequal(language.texts())).withStatus(UNPROCESSABLE);
        }
        try {
            acceptInvitation.accept(new Secret(code), chosen);
        } catch (RuleBroken refusal) {
            return page(NewPassword.faults(refusal, language.texts())).withStatus(UNPROCESSABLE);
        }
        return Response.seeOther(URI.create("/aanmelden?gedaan=password")).build();
    }

    private View page(Faults faults) {
        var account = invited();
        return View.of(
                "account/invitation.jte",
                new InvitationPage(code, account.login(), account.name(), Password.LEAST, faults));
    }

    private Account invited() {
        var invitation = new Secret(code);
        return accounts.invitedBy(invitation)
                .filter(account -> account.isInvitedBy(invitation, clock.instant()))
                .orElseThrow(() -> new Missing("invitation", invitation));
    }
}
