package nl.uitkomst.web.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.kpi.Catalogues;
import nl.uitkomst.domain.kpi.ImportCatalogue;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.RemoveFromCatalogue;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.kpi.CatalogueCsv;
import nl.uitkomst.reporting.kpi.CatalogueSheet;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Sent;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The catalogue of KPIs: to read, to take along as a file, and to add one's own to. */
@RequestScoped
@Path("catalogus")
@Allowed
public class CatalogueResource {

    @Inject
    Catalogues catalogues;

    @Inject
    ImportCatalogue importCatalogue;

    @Inject
    RemoveFromCatalogue removeFromCatalogue;

    @Inject
    AccessPolicy policy;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    public View show(@QueryParam("gedaan") @DefaultValue("") String done) {
        return view(List.of(), done);
    }

    @GET
    @Path("kpis.json")
    public Response json() {
        var spoken = language.texts().language();
        var entries = catalogues.of(person.get()).stream()
                .map(entry -> KpiJson.of(entry.code().text(), entry.agreement(spoken)))
                .toList();
        var text = JsonbBuilder.create(new JsonbConfig().withFormatting(true)).toJson(entries);
        return Download.file(text.getBytes(StandardCharsets.UTF_8), "catalogus.json", MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("kpis.csv")
    public Response csv() {
        return Download.file(CatalogueCsv.write(rows()), "catalogus.csv", "text/csv;charset=UTF-8");
    }

    @GET
    @Path("kpis.xlsx")
    public Response workbook() {
        return Download.workbook(CatalogueSheet.write(rows()), "catalogus.xlsx");
    }

    private List<Map<String, String>> rows() {
        var spoken = language.texts().language();
        return catalogues.of(person.get()).stream()
                .map(entry -> CatalogueRow.of(entry, spoken))
                .toList();
    }

    @POST
    @Path("inlezen")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Role.CONTRACT_MANAGER)
    public Response take(@FormParam("bestand") @Nullable EntityPart part) {
        var sent = Sent.of(part);
        if (sent.isNone()) {
            return refused(new CatalogueReading.Problem("", language.texts().get("kpi.file.none")));
        }
        var reading = CatalogueReading.of(sent.content(), language.texts());
        if (!reading.problems().isEmpty()) {
            return view(reading.problems(), "").withStatus(422);
        }
        try {
            importCatalogue.take(person.get(), reading.entries());
        } catch (RuleBroken refusal) {
            if (refusal.rule() != ImportCatalogue.Rule.CODE_SHIPPED) {
                throw refusal;
            }
            var words =
                    language.texts().get(refusal.rule().key(), refusal.details().toArray());
            return refused(new CatalogueReading.Problem("", words));
        }
        return Response.seeOther(URI.create("/catalogus?gedaan=ingelezen")).build();
    }

    @POST
    @Path("{code}/weg")
    @Allowed(Role.CONTRACT_MANAGER)
    public Response remove(@PathParam("code") KpiCode code) {
        removeFromCatalogue.remove(person.get(), code);
        return Response.seeOther(URI.create("/catalogus?gedaan=weg")).build();
    }

    private Response refused(CatalogueReading.Problem problem) {
        return view(List.of(problem), "").withStatus(422);
    }

    private View view(List<CatalogueReading.Problem> problems, String done) {
        return View.of(
                "kpi/catalogue.jte",
                new CataloguePage(catalogues.of(person.get()), policy.mayKeepCatalogue(person.get()), problems, done));
    }
}
