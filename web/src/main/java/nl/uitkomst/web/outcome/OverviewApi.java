package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All contracts that the caller may see, for another system. */
@Allowed({
    Role.ALDERMAN,
    Role.CONTRACT_MANAGER,
    Role.COOPERATIVE_REPORTER,
    Role.PROVIDER_REPORTER,
    Role.BOARD_MEMBER,
    Role.AUDITOR
})
@RequestScoped
@Path("api/v1/overzicht")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uitkomsten")
public class OverviewApi {

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentPerson person;

    @Context
    Request request;

    @GET
    @Operation(summary = "Alle contracten die u mag zien, met het laatste oordeel per KPI, en wat eraan komt")
    public Response overview() {
        var version = outcomes.version(person.get());
        return Fresh.answer(request, version, () -> OutcomeJson.of(outcomes.portfolio(person.get())));
    }
}
