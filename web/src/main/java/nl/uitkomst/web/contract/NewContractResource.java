package nl.uitkomst.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.DraftContract;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.net.URI;

/** Beginning a contract. */
@RequestScoped
@Path("contracten/nieuw")
@Allowed(Role.CONTRACT_MANAGER)
public class NewContractResource {

    @Inject
    Organisations organisations;

    @Inject
    DraftContract draftContract;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    public View form() {
        var own = organisations.get(person.get().organisation());
        return view(BasicsForm.blank(language.texts(), own, organisations.all()));
    }

    @POST
    public Response draft(MultivaluedMap<String, String> sent) {
        var form = new BasicsForm(FormInput.of(language.texts(), sent), null, organisations.all());
        if (form.asksForAnotherParty()) {
            form.addRow();
            return view(form).withStatus(200);
        }
        var number = form.readNumber();
        var proposal = form.read();
        if (number.isEmpty() || proposal.isEmpty()) {
            return view(form).withStatus(422);
        }
        try {
            draftContract.draft(person.get(), number.get(), proposal.get());
            return Response.seeOther(URI.create("/contracten/" + number.get() + "/opzet/geld?gedaan=begonnen"))
                    .build();
        } catch (RuleBroken refusal) {
            form.input().fault(refusal.rule().name().equals("NUMBER_TAKEN") ? "nummer" : "partij-1", refusal);
            return view(form).withStatus(409);
        }
    }

    private static View view(BasicsForm form) {
        return View.of("contract/basics.jte", form);
    }
}
