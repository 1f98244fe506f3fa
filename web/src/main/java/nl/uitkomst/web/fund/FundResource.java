package nl.uitkomst.web.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.fund.FundStatements;
import nl.uitkomst.domain.proposal.Dossiers;
import nl.uitkomst.reporting.fund.FundFile;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** What a contract can invest, and what it did invest. */
@RequestScoped
@Path("contracten/{nummer}/investeringen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class FundResource {

    @Inject
    FundStatements statements;

    @Inject
    Dossiers dossiers;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        var statement = statements.of(person.get(), number);
        return View.of(
                "fund/index.jte",
                new FundPage(statement, dossiers.all(person.get(), number), places.of(number), language.texts()));
    }

    @GET
    @Path("fonds.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        var statement = statements.of(person.get(), number);
        return Download.file(
                FundFile.csv(statement, language.texts()), number + "-fonds.csv", "text/csv;charset=UTF-8");
    }
}
