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
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;

/** The inhabitants of each client in each contract year, in an amendment. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/inwoners")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendedInhabitantsResource {

    private static final String PAGE = "amendment/inhabitants.jte";

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
    public View show() {
        return View.of(PAGE, form(InhabitantsForm.filled(language.texts(), bench.open(contract, number))));
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        return bench.write(contract, number, sent, PAGE, this::form);
    }

    private InhabitantsForm form(FormInput input) {
        return new InhabitantsForm(input, bench.open(contract, number), places.of(contract));
    }
}
