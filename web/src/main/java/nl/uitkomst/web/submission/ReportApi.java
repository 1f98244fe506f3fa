package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.CompareRevisions;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.StartCorrection;
import nl.uitkomst.domain.submission.SubmitReport;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A report, for another system: where it stands, what the checks say, handing in and correcting. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/rapportages/{periode}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rapportages")
public class ReportApi {

    @PathParam("nummer")
    ContractNumber number;

    @PathParam("periode")
    String period;

    @Inject
    Reports reports;

    @Inject
    ReportNames names;

    @Inject
    SubmitReport submitReport;

    @Inject
    StartCorrection startCorrection;

    @Inject
    CompareRevisions compareRevisions;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    /** A line or section that differs between two revisions. */
    public record Verschil(
            String kpi,
            String organisatie,
            @Nullable String van,
            @Nullable String naar) {}

    /** What differs between two revisions. */
    public record Vergelijking(int van, int tot, List<Verschil> verschillen) {}

    @GET
    @Operation(summary = "Waar een rapportage staat, met al haar versies")
    public ReportJson.Rapportage report() {
        return ReportJson.of(reports.report(person.get(), key()));
    }

    @GET
    @Path("bevindingen")
    @Operation(summary = "Wat de controle zegt van wat nu is ingevuld")
    public ReportJson.Bevindingen findings() {
        var form = reports.form(person.get(), key());
        return ReportJson.of(reports.findings(person.get(), key()), names.of(form), language.texts());
    }

    @POST
    @Path("indienen")
    @Operation(summary = "Dien in, namens de coöperatie; twee keer indienen is één keer indienen")
    @Allowed(Role.COOPERATIVE_REPORTER)
    public ReportJson.Rapportage submit() {
        submitReport.submit(person.get(), key());
        return report();
    }

    @POST
    @Path("correctie")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin een correctie van een vastgestelde rapportage; veld 'reden'")
    @Allowed(Role.COOPERATIVE_REPORTER)
    public ReportJson.Rapportage correct(JsonObject sent) {
        startCorrection.start(person.get(), key(), sent.getString("reden", ""));
        return report();
    }

    @GET
    @Path("vergelijking")
    @Operation(summary = "Wat er verschilt tussen twee versies")
    public Vergelijking compare(@QueryParam("van") @Nullable Integer left, @QueryParam("tot") @Nullable Integer right) {
        var latest = reports.report(person.get(), key())
                .latest()
                .map(version -> version.number())
                .orElse(1);
        var to = right == null ? latest : right;
        var from = left == null ? Math.max(1, to - 1) : left;
        var comparison = compareRevisions.compare(person.get(), key(), from, to);
        return new Vergelijking(
                from,
                to,
                comparison.rows().stream()
                        .filter(row -> row.isChanged())
                        .map(row -> new Verschil(
                                row.line().key().kpi().text(),
                                row.line().organisationName(),
                                row.left() == null ? null : words(row.left(), row.line()),
                                row.right() == null ? null : words(row.right(), row.line())))
                        .toList());
    }

    private String words(Entry entry, Line line) {
        return EntryText.in(language.texts()).of(entry, line.kpi());
    }

    private ReportKey key() {
        return new ReportKey(number, period);
    }
}
