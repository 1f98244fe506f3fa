package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.MoneyChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.money.AgreedMoneyForm;

import java.util.List;

/** What is agreed about money beside the lump sums, in an amendment. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/geldafspraken")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendedMoneyResource {

    @Inject
    Bench bench;

    @Inject
    Agreements agreements;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber contract;

    @PathParam("volgnummer")
    int number;

    @GET
    public View form() {
        var negotiation = bench.open(contract, number);
        var form = AgreedMoneyForm.of(
                language.texts(), terms(negotiation), negotiation.after().money());
        var version = String.valueOf(negotiation.version(MoneyChange.SUBJECT));
        Bench.started(form.input(), negotiation).put(Bench.versionOf(MoneyChange.SUBJECT), version);
        return view(form, negotiation);
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var negotiation = bench.open(contract, number);
        var input = FormInput.of(language.texts(), sent);
        var form = new AgreedMoneyForm(
                input, terms(negotiation), negotiation.after().money());
        if (form.asksForAnotherEffect()) {
            form.effects().another();
            return view(form, negotiation).withStatus(200);
        }
        var agreement = form.read();
        return agreement.isEmpty()
                ? view(form, negotiation).withStatus(422)
                : bench.write(
                        contract,
                        number,
                        input,
                        List.of(MoneyChange.to(agreement.get())),
                        subject -> "",
                        () -> view(form, negotiation));
    }

    /** With the term that is being worked out. */
    private Agreement terms(Negotiation negotiation) {
        return agreements
                .of(person.get(), contract)
                .during(negotiation.after().terms().term());
    }

    private View view(AgreedMoneyForm form, Negotiation negotiation) {
        return View.of("amendment/money.jte", new AmendedMoneyPage(form, negotiation, places.of(contract)));
    }
}
