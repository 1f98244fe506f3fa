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
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.amendment.TimeChange;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import nl.uitkomst.web.term.TimeForm;

import java.util.List;

/** Options to extend, days to watch and parts that begin later, in an amendment. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/tijd")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendedTimeResource {

    @Inject
    Bench bench;

    @Inject
    ContractTimes times;

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
        var form = TimeForm.filled(time(negotiation), places.of(contract), language.texts());
        var version = String.valueOf(negotiation.version(TimeChange.SUBJECT));
        Bench.started(form.input(), negotiation).put(Bench.versionOf(TimeChange.SUBJECT), version);
        return view(form, negotiation);
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var negotiation = bench.open(contract, number);
        var input = FormInput.of(language.texts(), sent);
        var form = new TimeForm(time(negotiation), input, places.of(contract));
        if (form.asksForMore()) {
            form.addRow();
            return view(form, negotiation).withStatus(200);
        }
        var agreement = form.read();
        if (agreement.isEmpty()) {
            return view(form, negotiation).withStatus(422);
        }
        var wish = TimeChange.to(agreement.get().behind(form.time().taken()));
        return bench.write(contract, number, input, List.of(wish), subject -> "", () -> view(form, negotiation));
    }

    /** With the term that is being worked out. */
    private ContractTime time(Negotiation negotiation) {
        var after = negotiation.after();
        return times.of(person.get(), contract).proposing(after.terms().term(), after.time());
    }

    private static View view(TimeForm form, Negotiation negotiation) {
        return View.of("amendment/time.jte", new AmendedTimePage(form, negotiation));
    }
}
