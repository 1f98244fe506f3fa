package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.spending.Investments;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Leaf;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What was invested over all contracts, for another system. */
@RequestScoped
@Path("api/v1/investeringen")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "investeringen")
public class InvestmentsApi {

    private static final int MOST = 100;

    @Inject
    Investments investments;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Context
    UriInfo address;

    @GET
    @Operation(
            summary = "Wat in alle contracten geïnvesteerd is: in wat, voor wie, hoe besloten en wat het bracht",
            description = "Kies met 'contract', 'soort' (inwoners, ontwikkeling), 'stand' (open, lopend, afgerond,"
                    + " afgewezen) en 'jaar' van het besluit. De lijsten komen in bladen van hooguit 100; 'volgende' is het adres"
                    + " van het volgende blad. 'totalen' gaat over alles wat u koos.")
    public InvestmentsJson.Overzicht show(
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("soort") @Nullable String kind,
            @QueryParam("stand") @Nullable String state,
            @QueryParam("jaar") @Nullable String year,
            @QueryParam("blad") @Nullable String leaf) {
        var choice = InvestmentChoice.of(contract, kind, state, year);
        var page = InvestmentsPage.of(investments.of(person.get()), choice, null, null, language.texts());
        var leaves = Math.max(leaves(page.chosen()), leaves(page.funds()));
        var number = leaf != null && leaf.matches("[1-9]\\d{0,5}") ? Integer.parseInt(leaf) : 1;
        return InvestmentsJson.of(
                page,
                leaf(page.chosen(), number),
                leaf(page.funds(), number),
                number < leaves ? next(number + 1) : null);
    }

    private static int leaves(List<?> all) {
        return (all.size() + MOST - 1) / MOST;
    }

    /** Empty after the last, since one list can be longer than the other. */
    private static <T> Leaf<T> leaf(List<T> all, int number) {
        var begin = Math.min(all.size(), (number - 1) * MOST);
        var end = Math.min(all.size(), begin + MOST);
        return new Leaf<>(all.subList(begin, end), number, begin + 1, end, all.size());
    }

    private String next(int number) {
        return address.getRequestUriBuilder()
                .replaceQueryParam("blad", number)
                .build()
                .toString();
    }
}
