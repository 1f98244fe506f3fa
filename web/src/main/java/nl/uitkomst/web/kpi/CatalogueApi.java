package nl.uitkomst.web.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.kpi.Catalogues;
import nl.uitkomst.domain.kpi.ImportCatalogue;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.RemoveFromCatalogue;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.web.JsonInput;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Set;

/** The catalogue of KPIs, in the language of the caller, and putting one's own in it. */
@RequestScoped
@Path("api/v1/catalogus")
@Produces(MediaType.APPLICATION_JSON)
@Allowed
@Tag(name = "kpis")
public class CatalogueApi {

    /** @param collectie such as {@code tom} or {@code standaard}; {@code eigen} for what the own organisation put in it */
    public record Ingang(String collectie, KpiJson kpi) {}

    @Inject
    Catalogues catalogues;

    @Inject
    ImportCatalogue importCatalogue;

    @Inject
    RemoveFromCatalogue removeFromCatalogue;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Operation(
            summary = "KPI's om mee te beginnen, met hun definitie en zonder normen; ook die van de eigen organisatie")
    public List<Ingang> list() {
        var spoken = language.texts().language();
        return catalogues.of(person.get()).stream()
                .map(entry ->
                        new Ingang(entry.collection(), KpiJson.of(entry.code().text(), entry.agreement(spoken))))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(
            summary = "KPI's in de catalogus van de eigen organisatie zetten, alle of geen",
            description =
                    "Stuur een object met 'kpis': een lijst in de vorm waarin de catalogus ze geeft. Wat dezelfde code had, wordt vervangen.")
    public Response take(String body) {
        var input = JsonInput.of(body, language.texts(), Set.of("kpis"));
        var entries = CatalogueReading.of(input, language.texts());
        if (entries.isEmpty() && input.isFaultless()) {
            input.fault("kpis", "required", "kpi.file.empty");
        }
        if (!input.isFaultless()) {
            return input.refused();
        }
        try {
            importCatalogue.take(person.get(), entries);
        } catch (RuleBroken refusal) {
            if (refusal.rule() != ImportCatalogue.Rule.CODE_SHIPPED) {
                throw refusal;
            }
            return input.refused(refusal, "kpis");
        }
        return Response.ok(list()).build();
    }

    @DELETE
    @Path("{code}")
    @Allowed(Role.CONTRACT_MANAGER)
    @Operation(summary = "Een eigen KPI uit de catalogus halen")
    public void remove(@PathParam("code") KpiCode code) {
        removeFromCatalogue.remove(person.get(), code);
    }
}
