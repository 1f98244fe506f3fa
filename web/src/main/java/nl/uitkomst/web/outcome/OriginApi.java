package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.web.account.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the verdict on a KPI in a period comes from, for another system. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/uitkomsten/{code}/herkomst")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "uitkomsten")
public class OriginApi {

    @Inject
    Origins origins;

    @GET
    @Path("{periode}")
    @Operation(
            summary =
                    "Waar één oordeel vandaan komt: cijfer, norm, afspraak, regels per organisatie, verslag en bestanden",
            description = "De periode zoals 2025-K1. Een bestand heeft alleen een adres voor wie het mag openen.")
    public OriginJson show(
            @PathParam("nummer") ContractNumber number,
            @PathParam("code") KpiCode code,
            @PathParam("periode") String period) {
        return OriginJson.of(origins.found(number, code, period));
    }
}
