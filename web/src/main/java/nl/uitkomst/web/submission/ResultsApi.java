package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.EnterResults;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.reporting.submission.LinesFile;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.List;

/** The lines of a report, for another system: read them, fill them, as JSON or as CSV. Any part of the lines will do; nothing is stored while one is wrong. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/rapportages/{periode}/resultaten")
@Tag(name = "rapportages")
public class ResultsApi {

    private static final String CSV = "text/csv";

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @Inject
    Reports reports;

    @Inject
    EnterResults enterResults;

    @Inject
    ReportNames names;

    @Inject
    ApiRefusals refusals;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "De regels van een rapportage; met 'versie' zoals zij in die versie stonden")
    public ReportJson.Resultaten lines(@QueryParam("versie") @Nullable Integer revision) {
        var form = form(revision);
        return ReportJson.of(form, names.of(form));
    }

    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public Response file(@QueryParam("versie") @Nullable Integer revision) {
        var form = form(revision);
        return Response.ok(LinesFile.write(form, names.of(form)), CSV + ";charset=UTF-8")
                .build();
    }

    @PUT
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @Produces(MediaType.APPLICATION_JSON)
    @Allowed({Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    @Operation(
            summary = "Vul regels in",
            description =
                    "Veld 'regels' met per regel kpi, organisatie, de getallen of nietGeleverdOmdat, en de versie die u las."
                            + " Een regel zonder getallen wordt leeggemaakt. Ook als text/csv met puntkomma's.")
    public Response fill(@HeaderParam("Content-Type") String kind, String sent) {
        var form = form(null);
        return MediaType.valueOf(kind).isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? fillJson(form, sent)
                : fillCsv(form, sent);
    }

    private Response fillJson(ReportForm form, String sent) {
        try (var reader = Json.createReader(new StringReader(sent))) {
            var read = SentLines.of(reader.readObject(), names.keys(form), language.texts());
            return read.faults().isEmpty() ? entered(form, read.lines()) : refusals.faults(read.faults());
        } catch (JsonException unreadable) {
            return refusals.faults(
                    List.of(new Problem.Fault("", "json", language.texts().get("submission.api.json"))));
        }
    }

    private Response fillCsv(ReportForm form, String sent) {
        var read = LinesFile.read(sent, form, names.keys(form));
        if (!read.problems().isEmpty()) {
            return refusals.faults(read.problems().stream().map(this::fault).toList());
        }
        var findings = new Findings(read.findings());
        return findings.hasErrors() ? refusals.findings(findings, names.of(form)) : entered(form, read.lines());
    }

    private Problem.Fault fault(LinesFile.Problem problem) {
        return new Problem.Fault(
                "regel " + problem.row(),
                problem.key(),
                language.texts().get("submission.api." + problem.key(), problem.found()));
    }

    private Response entered(ReportForm form, List<FilledLine> lines) {
        var organisations = names.of(form);
        try {
            var findings = enterResults.enter(person.get(), key(), lines);
            return findings.hasErrors()
                    ? refusals.findings(findings, organisations)
                    : Response.ok(ReportJson.of(findings, organisations, language.texts()))
                            .build();
        } catch (RuleBroken refusal) {
            if (refusal.rule() != Submission.Rule.CHANGED_MEANWHILE) {
                throw refusal;
            }
            return refusals.changed((List<?>) refusal.details().get(0), form, organisations);
        }
    }

    private ReportForm form(@Nullable Integer revision) {
        return revision == null ? reports.form(person.get(), key()) : reports.revision(person.get(), key(), revision);
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
