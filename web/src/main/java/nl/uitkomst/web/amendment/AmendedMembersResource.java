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
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.FormInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;

/** Who joins and leaves the cooperative, in an amendment. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen/{volgnummer}/leden")
@Allowed({Role.CONTRACT_MANAGER, Role.BOARD_MEMBER})
public class AmendedMembersResource {

    private static final String PAGE = "amendment/members.jte";

    @Inject
    Bench bench;

    @Inject
    Organisations organisations;

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
        return View.of(PAGE, form(MembersForm.filled(language.texts(), bench.open(contract, number))));
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        return bench.write(contract, number, sent, PAGE, this::form);
    }

    private MembersForm form(FormInput input) {
        return new MembersForm(input, bench.open(contract, number), organisations.all(), places.of(contract));
    }
}
