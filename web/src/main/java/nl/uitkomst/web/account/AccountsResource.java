package nl.uitkomst.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.uitkomst.domain.account.Account;
import nl.uitkomst.domain.account.Accounts;
import nl.uitkomst.domain.account.BlockAccount;
import nl.uitkomst.domain.account.InviteAccount;
import nl.uitkomst.domain.account.InviteAgain;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.web.Faults;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Option;
import nl.uitkomst.web.View;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static nl.uitkomst.domain.account.Role.ADMINISTRATOR;

/** The accounts that an administrator keeps: of the own organisation, or of all when that organisation runs the product. */
@RequestScoped
@Path("gebruikers")
@Allowed(ADMINISTRATOR)
public class AccountsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

    @Inject
    InviteAccount inviteAccount;

    @Inject
    InviteAgain inviteAgain;

    @Inject
    BlockAccount blockAccount;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Context
    UriInfo address;

    @GET
    public View list(@QueryParam("gedaan") @DefaultValue("") String done) {
        return page(AccountsPage.Typed.NOTHING, "", "", done.equals("blocked") ? done : "", Faults.NONE);
    }

    @POST
    public Response invite(@BeanParam InvitationForm form) {
        var invitation = form.invitation(choice());
        if (invitation.isEmpty()) {
            return faulty(form, Faults.NONE.with("rol", language.texts().get("account.invite.choose")));
        }
        var faults = Faults.NONE;
        for (var rule : inviteAccount.objections(invitation.get())) {
            faults = faults.with(InvitationForm.field(rule), language.texts().get(rule.key()));
        }
        if (!faults.isEmpty()) {
            return faulty(form, faults);
        }
        var secret = inviteAccount.invite(person.get(), invitation.get());
        return invited(secret, invitation.get().login());
    }

    @POST
    @Path("{account}/uitnodigen")
    public Response inviteAgain(@PathParam("account") UUID account) {
        var secret = inviteAgain.invite(person.get(), account);
        return invited(secret, accounts.get(account).login());
    }

    @POST
    @Path("{account}/blokkeren")
    public Response block(@PathParam("account") UUID account) {
        blockAccount.block(person.get(), account);
        return Response.seeOther(URI.create("/gebruikers?gedaan=blocked")).build();
    }

    private Response invited(Secret secret, String login) {
        var link = address.getBaseUriBuilder()
                .path("uitnodiging")
                .path(secret.text())
                .build()
                .toString();
        return page(AccountsPage.Typed.NOTHING, link, login, "", Faults.NONE).withStatus(200);
    }

    private Response faulty(InvitationForm form, Faults faults) {
        return page(form.typed(), "", "", "", faults).withStatus(UNPROCESSABLE);
    }

    private View page(AccountsPage.Typed typed, String link, String linkFor, String done, Faults faults) {
        var own = own();
        return View.of(
                "account/accounts.jte",
                new AccountsPage(
                        accounts.lines(own.isHost() ? null : own.organisation()),
                        own.login(),
                        roles(),
                        choice().stream()
                                .map(it -> Option.of(it.publicId().toString(), it.name()))
                                .toList(),
                        typed,
                        link,
                        linkFor,
                        done,
                        faults));
    }

    private List<Organisation> choice() {
        var own = own();
        return own.isHost() ? organisations.all() : List.of(organisations.get(own.organisation()));
    }

    private List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), language.texts().get("layout.role." + role)))
                .toList();
    }

    private Account own() {
        return accounts.get(person.get().account());
    }
}
