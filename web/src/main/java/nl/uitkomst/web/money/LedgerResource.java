package nl.uitkomst.web.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.reporting.money.LedgerFile;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.List;

/** The money of a contract: all years, and the ledger of one. */
@RequestScoped
@Path("contracten/{nummer}/geld")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
public class LedgerResource {

    @Inject
    MoneyYears years;

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
    public View all(@QueryParam("gedaan") @DefaultValue("") String done) {
        var all = years.all(person.get(), number);
        return View.of(
                "money/overview.jte",
                MoneyOverviewPage.of(all, places.of(number), MoneyDone.known(done), language.texts()));
    }

    @GET
    @Path("{jaar: \\d{4}}")
    @Produces(MediaType.TEXT_HTML)
    public View year(@PathParam("jaar") int year, @QueryParam("gedaan") @DefaultValue("") String done) {
        var one = years.of(person.get(), number, year);
        return View.of(
                "money/ledger.jte", LedgerPage.of(one, places.of(number), MoneyDone.known(done), language.texts()));
    }

    @GET
    @Path("{jaar: \\d{4}}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("jaar") int year) {
        var one = years.of(person.get(), number, year);
        return file(LedgerFile.csv(List.of(one), language.texts()), number + "-geld-" + year);
    }

    @GET
    @Path("alle-jaren.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        return file(LedgerFile.csv(years.all(person.get(), number), language.texts()), number + "-geld");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
