package nl.uitkomst.web.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.kpi.Catalogue;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Map;

/** The catalogue of KPIs, in the language of the caller. */
@RequestScoped
@Path("api/v1/catalogus")
@Produces(MediaType.APPLICATION_JSON)
@Allowed
@Tag(name = "kpis")
public class CatalogueApi {

    /** @param collectie {@code tom} or {@code standaard} */
    public record Ingang(String collectie, KpiJson kpi) {}

    @Inject
    Catalogue catalogue;

    @Inject
    Language language;

    @GET
    @Operation(summary = "KPI's om mee te beginnen, met hun definitie en zonder normen")
    public List<Ingang> list() {
        var spoken = language.texts().language();
        return catalogue.entries().stream()
                .map(entry -> new Ingang(
                        entry.collection(),
                        KpiJson.of(
                                entry.code().text(), new KpiAgreement(entry.definition(spoken), List.of(), Map.of()))))
                .toList();
    }
}
