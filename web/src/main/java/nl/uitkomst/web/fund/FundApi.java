package nl.uitkomst.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.fund.FundStatements;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The investment fund of a contract, for another system. */
@RequestScoped
@Path("api/v1/contracten/{nummer}/investeringen")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "investeringen")
public class FundApi {

    @Inject
    FundStatements statements;

    @Inject
    CurrentPerson person;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Operation(
            summary = "Het investeringsfonds: wat vrij, gereserveerd en uitgegeven is, en elke boeking met haar bron",
            description = "Wat binnenkwam is altijd wat vrij, gereserveerd en uitgegeven is samen.")
    public FundJson.Fonds fund() {
        return FundJson.of(statements.of(person.get(), number));
    }
}
