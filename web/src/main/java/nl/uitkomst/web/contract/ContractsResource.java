package nl.uitkomst.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** The contracts that someone may see. */
@RequestScoped
@Path("contracten")
@Allowed({
    Role.CONTRACT_MANAGER,
    Role.ALDERMAN,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
public class ContractsResource {

    @Inject
    Agreements agreements;

    @Inject
    Negotiations negotiations;

    @Inject
    AccessPolicy policy;

    @Inject
    CurrentPerson person;

    @GET
    public View list(@QueryParam("gedaan") @DefaultValue("") String done) {
        return View.of(
                "contract/list.jte",
                new ContractsPage(
                        agreements.all(person.get()),
                        negotiations.waiting(person.get()),
                        policy.mayDraftContracts(person.get()),
                        Done.known(done)));
    }
}
