package nl.uitkomst.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.spending.Investments;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was invested over all contracts, for another system. */
@RequestScoped
@Path("api/v1/investeringen")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.COOPERATIVE_REPORTER, Role.BOARD_MEMBER, Role.AUDITOR})
@Tag(name = "investeringen")
public class InvestmentsApi {

    @Inject
    Investments investments;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Operation(
            summary = "Wat in alle contracten geïnvesteerd is: in wat, voor wie, hoe besloten en wat het bracht",
            description = "Kies met 'contract', 'soort' (inwoners, ontwikkeling), 'stand' (open, lopend, afgerond,"
                    + " afgewezen) en 'jaar' van het besluit.")
    public InvestmentsJson.Overzicht show(
            @QueryParam("contract") @Nullable String contract,
            @QueryParam("soort") @Nullable String kind,
            @QueryParam("stand") @Nullable String state,
            @QueryParam("jaar") @Nullable String year) {
        var choice = InvestmentChoice.of(contract, kind, state, year);
        return InvestmentsJson.of(investments.of(person.get()), choice, language.texts());
    }
}
