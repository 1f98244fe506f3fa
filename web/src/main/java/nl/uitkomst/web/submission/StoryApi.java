package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.ExplainWarnings;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.WriteNarrative;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Problem;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words beside the figures, for another system: the narrative, and why figures that stand out are right. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/rapportages/{periode}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "rapportages")
public class StoryApi {

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @Inject
    Reports reports;

    @Inject
    WriteNarrative writeNarrative;

    @Inject
    ExplainWarnings explainWarnings;

    @Inject
    ReportNames names;

    @Inject
    ApiRefusals refusals;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /** The narrative; a section that is absent stays as it is, an empty one is emptied. */
    public record Toelichting(
            @Nullable String standVanZaken,
            @Nullable String knelpunten,
            @Nullable String lessen,
            @Nullable String vervolg) {}

    /** Why a figure that stands out is right. */
    public record Uitleg(
            @Nullable String kpi,
            @Nullable UUID organisatie,
            @Nullable String tekst) {}

    /** Several of them. */
    public record Uitleggen(@Nullable List<Uitleg> regels) {}

    @GET
    @Path("toelichting")
    @Operation(summary = "De toelichting bij de cijfers")
    public Toelichting narrative() {
        var texts = reports.form(person.get(), key()).narrative();
        return new Toelichting(
                texts.get(NarrativeSection.STATE_OF_AFFAIRS),
                texts.get(NarrativeSection.BOTTLENECKS),
                texts.get(NarrativeSection.LESSONS),
                texts.get(NarrativeSection.CONTINUATION));
    }

    @PUT
    @Path("toelichting")
    @Operation(summary = "Schrijf de toelichting")
    @Allowed(Role.COOPERATIVE_REPORTER)
    public Response write(Toelichting sent) {
        var texts = new LinkedHashMap<NarrativeSection, String>();
        put(texts, NarrativeSection.STATE_OF_AFFAIRS, sent.standVanZaken());
        put(texts, NarrativeSection.BOTTLENECKS, sent.knelpunten());
        put(texts, NarrativeSection.LESSONS, sent.lessen());
        put(texts, NarrativeSection.CONTINUATION, sent.vervolg());
        var findings = writeNarrative.write(person.get(), key(), texts);
        return answer(findings, reports.form(person.get(), key()));
    }

    private static void put(Map<NarrativeSection, String> texts, NarrativeSection section, @Nullable String text) {
        if (text != null) {
            texts.put(section, text);
        }
    }

    @PUT
    @Path("uitleg")
    @Operation(summary = "Leg uit waarom opvallende cijfers kloppen")
    @Allowed({Role.COOPERATIVE_REPORTER, Role.PROVIDER_REPORTER})
    public Response explain(Uitleggen sent) {
        var form = reports.form(person.get(), key());
        var keys = names.keys(form);
        var texts = new LinkedHashMap<LineKey, String>();
        var faults = new ArrayList<Problem.Fault>();
        if (sent.regels() == null) {
            return refusals.faults(
                    List.of(new Problem.Fault("regels", "list", language.texts().get("submission.api.list"))));
        }
        for (var explanation : sent.regels()) {
            var line = line(explanation, keys);
            if (line == null || form.line(line) == null) {
                faults.add(new Problem.Fault(
                        explanation.kpi() + "/" + explanation.organisatie(),
                        "line",
                        language.texts().get("submission.api.line", String.valueOf(explanation.kpi()))));
            } else {
                texts.put(line, explanation.tekst() == null ? "" : explanation.tekst());
            }
        }
        return faults.isEmpty()
                ? answer(explainWarnings.explain(person.get(), key(), texts), form)
                : refusals.faults(faults);
    }

    private static @Nullable LineKey line(Uitleg explanation, Map<UUID, Long> keys) {
        var organisation = keys.get(explanation.organisatie());
        try {
            return organisation == null || explanation.kpi() == null
                    ? null
                    : new LineKey(new KpiCode(explanation.kpi()), organisation);
        } catch (IllegalArgumentException noCode) {
            return null;
        }
    }

    private Response answer(Findings findings, ReportForm form) {
        return findings.hasErrors()
                ? refusals.findings(findings, names.of(form))
                : Response.noContent().build();
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
