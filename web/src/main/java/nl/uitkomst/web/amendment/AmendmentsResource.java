package nl.uitkomst.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** All amendments of a contract, and by how much they changed its value. */
@RequestScoped
@Path("contracten/{nummer}/wijzigingen")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class AmendmentsResource {

    @Inject
    Negotiations negotiations;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        var overview = negotiations.all(person.get(), number);
        return View.of(
                "amendment/list.jte", new AmendmentsPage(overview, places.of(number), AmendmentDone.known(done)));
    }
}
