package nl.uitkomst.web.term;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.GiveAccount;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;

/** Giving the account of article 4:51 Awb with an amendment that cuts a subsidy. */
@RequestScoped
@Path("contracten/{nummer}/looptijd/verantwoording/{volgnummer: \\d+}")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AccountResource {

    @Inject
    ContractTimes times;

    @Inject
    GiveAccount giveAccount;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("volgnummer")
    int amendment;

    @GET
    public View show() {
        var given = times.account(person.get(), number, amendment).orElse(null);
        return view(form(AccountForm.filled(language.texts(), given)));
    }

    @POST
    public Response give(MultivaluedMap<String, String> sent) {
        var form = form(FormInput.of(language.texts(), sent));
        var account = form.read();
        if (account.isEmpty()) {
            return view(form).withStatus(422);
        }
        try {
            giveAccount.give(person.get(), number, amendment, account.get());
        } catch (RuleBroken refusal) {
            if (refusal.rule() == AccessPolicy.Rule.NOT_ALLOWED) {
                throw refusal;
            }
            form.input().fault("", refusal);
            return view(form).withStatus(409);
        }
        return Response.seeOther(URI.create(form.back())).build();
    }

    private AccountForm form(FormInput input) {
        return new AccountForm(
                times.of(person.get(), number),
                amendment,
                times.account(person.get(), number, amendment).orElse(null),
                input,
                places.of(number));
    }

    private static View view(AccountForm form) {
        return View.of("term/account.jte", form);
    }
}
