package nl.uitkomst.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.award.JourneyOutcomes;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Outcomes of a contract that came of a tender, by persona and stage, for another system. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/klantreis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uitkomsten")
public class JourneyOutcomeApi {

    @Inject
    JourneyOutcomes outcomes;

    @Inject
    CurrentPerson person;

    @GET
    @Operation(
            summary = "Wat er van elke belofte van de winnende inschrijving kwam, per persona en fase",
            description =
                    "Met 'periode', bijvoorbeeld 2026-K3, van een andere dan de laatste. Een contract dat niet uit een aanbesteding kwam, geeft 404.")
    public JourneyOutcomeJson show(
            @PathParam("nummer") ContractNumber number, @QueryParam("periode") @Nullable String period) {
        try {
            return JourneyOutcomeJson.of(
                    outcomes.of(person.get(), number, period == null || period.isBlank() ? null : period));
        } catch (IllegalArgumentException noPeriod) {
            throw new Missing("period", String.valueOf(period));
        }
    }
}
