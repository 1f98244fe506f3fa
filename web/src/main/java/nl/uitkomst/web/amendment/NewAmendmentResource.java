package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.ProposeAmendment;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;

/** Beginning an amendment: why, and from which day. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/nieuw")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class NewAmendmentResource {

    @Inject
    Agreements agreements;

    @Inject
    ProposeAmendment proposeAmendment;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View form() {
        return view(new ReasonForm(ReasonForm.blank(language.texts()), agreement(), null, places.of(number)));
    }

    @POST
    public Response propose(MultivaluedMap<String, String> sent) {
        var input = FormInput.of(language.texts(), sent);
        var form = new ReasonForm(input, agreement(), null, places.of(number));
        var basics = form.read();
        if (basics.isEmpty()) {
            return view(form).withStatus(422);
        }
        var made = proposeAmendment.propose(
                person.get(), number, basics.get().reason(), basics.get().from(), List.of());
        return Bench.next(number, made, "begonnen", input);
    }

    private Agreement agreement() {
        var agreement = agreements.of(person.get(), number);
        if (!agreement.may(Act.AMEND)) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        if (agreement.status() != Contract.Status.AGREED) {
            throw new RuleBroken(Contract.Rule.NOT_AGREED, number);
        }
        return agreement;
    }

    private static View view(ReasonForm form) {
        return View.of("amendment/reason.jte", form);
    }
}
