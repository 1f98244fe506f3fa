package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.submission.EnterCosts;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.reporting.submission.CostsFile;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The cost in a report, for another system: read it, fill it, as JSON or as CSV. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/rapportages/{periode}/kosten")
@Tag(name = "rapportages")
public class CostsApi {

    private static final String CSV = "text/csv";

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @Inject
    Reports reports;

    @Inject
    EnterCosts enterCosts;

    @Inject
    Organisations organisations;

    @Inject
    ApiRefusals refusals;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "De kosten in een rapportage, per organisatie en kostensoort; leeg is iets anders dan nul")
    public CostsJson costs() {
        var form = form();
        return CostsJson.of(form, ids(form));
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Response file() {
        var form = form();
        return Response.ok(CostsFile.write(form, ids(form)), CSV + ";charset=UTF-8")
                .build();
    }

    @PUT
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(
            summary = "Vul kosten in",
            description =
                    "Veld 'regels' met per regel organisatie, soort, bedrag in euro en centen, en de versie die u las."
                            + " Zonder bedrag wordt de regel leeggemaakt. Ook als text/csv met puntkomma's.")
    public Response fill(@HeaderParam("Content-Type") String kind, String sent) {
        var form = form();
        var known = new LinkedHashMap<UUID, Long>();
        ids(form).forEach((id, publicId) -> known.put(publicId, id));
        var read = MediaType.valueOf(kind).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? SentCosts.json(sent, known, language.texts())
                : SentCosts.csv(sent, known, language.texts());
        if (!read.faults().isEmpty()) {
            return refusals.faults(read.faults());
        }
        enterCosts.enter(person.get(), key(), read.costs());
        return Response.ok(costs()).build();
    }

    private Map<Long, UUID> ids(ReportForm form) {
        var ids = new LinkedHashMap<Long, UUID>();
        form.costs()
                .forEach(cost -> ids.computeIfAbsent(
                        cost.key().organisation(),
                        id -> organisations.get(id.longValue()).publicId()));
        return ids;
    }

    private ReportForm form() {
        return reports.form(person.get(), key());
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
