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
import nl.uitkomst.domain.amendment.AccessChange;
import nl.uitkomst.domain.amendment.Negotiation;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.contract.AccessRows;

import java.util.List;

/** The access rules of general provisions, in an amendment. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/toegang")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendedAccessResource {

    @Inject
    Bench bench;

    @Inject
    ContractPlaces places;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber contract;

    @PathParam("volgnummer")
    int number;

    @GET
    public View form() {
        var negotiation = bench.open(contract, number);
        var values = AccessRows.values(negotiation.after().provisions().access());
        values.put(Bench.versionOf(AccessChange.SUBJECT), String.valueOf(negotiation.version(AccessChange.SUBJECT)));
        var input = Bench.started(FormInput.filled(language.texts(), values), negotiation);
        return view(new AccessRows(input), negotiation);
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var negotiation = bench.open(contract, number);
        var input = FormInput.of(language.texts(), sent);
        var rows = new AccessRows(input);
        if (rows.asksForAnother()) {
            rows.addRow();
            return view(rows, negotiation).withStatus(200);
        }
        var wishes = rows.read();
        return input.isFaultless()
                ? bench.write(
                        contract,
                        number,
                        input,
                        List.of(AccessChange.to(wishes)),
                        subject -> "",
                        () -> view(rows, negotiation))
                : view(rows, negotiation).withStatus(422);
    }

    private View view(AccessRows rows, Negotiation negotiation) {
        return View.of("amendment/access.jte", new AmendedAccessPage(rows, negotiation, places.of(contract)));
    }
}
