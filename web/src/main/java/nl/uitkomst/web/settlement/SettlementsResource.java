package nl.uitkomst.web.settlement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** The settlements of all years of a contract. */
@RequestScoped
@Path("contracten/{nummer}/afrekeningen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class SettlementsResource {

    @Inject
    YearEnds yearEnds;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show() {
        return View.of(
                "settlement/years.jte", new SettlementsPage(yearEnds.all(person.get(), number), places.of(number)));
    }
}
