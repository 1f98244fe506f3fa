package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.Outcomes.Seen;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The outcomes of one contract, for another system. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/uitkomsten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uitkomsten")
public class OutcomesApi {

    @Inject
    Outcomes outcomes;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Context
    Request request;

    @PathParam("nummer")
    ContractNumber number;

    @QueryParam("van")
    @Nullable
    String from;

    @QueryParam("tot")
    @Nullable
    String to;

    @GET
    @Operation(
            summary = "Alle KPI's van een contract: per periode cijfer, norm en oordeel, met trend en prognose",
            description =
                    "Met 'van' en 'tot' een deel van de perioden, bijvoorbeeld 2025-K1. Aantallen en bedragen staan in"
                            + " 'perInwoners' ook per 1.000 inwoners of per inwoner, als het aantal inwoners van dat jaar bekend is.")
    public Response contract() {
        return answer((seen, range) -> OutcomeJson.of(outcomes.contract(seen, range), outcomes.head(seen)));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Eén KPI van een contract, samen en per aanbieder")
    public Response kpi(@PathParam("code") KpiCode code) {
        return answer((seen, range) -> OutcomeJson.of(outcomes.kpi(seen, code, range)));
    }

    private interface Content {
        byte[] of(Seen seen, PeriodRange range);
    }

    private Response answer(Content content) {
        var seen = outcomes.seen(person.get(), number);
        var faults = faults(seen);
        return faults.isEmpty()
                ? Fresh.answer(request, seen.version() + "-" + from + "-" + to, () -> content.of(seen, range(seen)))
                : refused(faults);
    }

    private PeriodRange range(Seen seen) {
        return from == null && to == null ? PeriodRange.ALL : PeriodRange.parse(from, to, outcomes.head(seen));
    }

    private List<Problem.Fault> faults(Seen seen) {
        var faults = new ArrayList<Problem.Fault>();
        if (from != null && !isPeriod(from, seen)) {
            faults.add(fault("van", from));
        }
        if (to != null && !isPeriod(to, seen)) {
            faults.add(fault("tot", to));
        }
        return faults;
    }

    private boolean isPeriod(String label, Seen seen) {
        try {
            PeriodRange.parse(label, null, outcomes.head(seen));
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private Problem.Fault fault(String parameter, String found) {
        return new Problem.Fault(parameter, "period", language.texts().get("shared.api.period", found));
    }

    private Response refused(List<Problem.Fault> faults) {
        var title = language.texts().get("shared.error.400.title");
        return Response.status(Response.Status.BAD_REQUEST)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(400, title).naming(faults))
                .build();
    }
}
