package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.spending.Investments;
import nl.uitkomst.reporting.spending.InvestmentFile;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** What was invested over all contracts that whoever asks may see. */
@RequestScoped
@Path("investeringen")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class InvestmentsResource {

    @Inject
    Investments investments;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @QueryParam("contract")
    @Nullable
    String contract;

    @QueryParam("soort")
    @Nullable
    String kind;

    @QueryParam("stand")
    @Nullable
    String state;

    @QueryParam("jaar")
    @Nullable
    String year;

    @QueryParam("blad")
    @Nullable
    String leaf;

    @QueryParam("fondsenblad")
    @Nullable
    String fundsLeaf;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public View show() {
        return View.of(
                "spending/investments.jte",
                InvestmentsPage.of(investments.of(person.get()), choice(), leaf, fundsLeaf, language.texts()));
    }

    @GET
    @Path("alle.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        var shown = choice().of(investments.of(person.get()));
        return Download.file(
                InvestmentFile.csv(shown, language.texts()), "investeringen.csv", "text/csv;charset=UTF-8");
    }

    private InvestmentChoice choice() {
        return InvestmentChoice.of(contract, kind, state, year);
    }
}
