package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

import java.time.LocalDate;
import java.util.List;

/** The reports of a contract, for another system: where they stand, what the checks say, handing in and correcting. */
@Allowed
@RequestScoped
@Path("api/v1/contracten/{nummer}/rapportages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rapportages")
public class ReportsApi {

    @PathParam("nummer")
    ContractNumber number;

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

    /** One report in the list of all. */
    public record Kort(
            String periode,
            LocalDate uiterlijk,
            String status,
            @Nullable Boolean definitief) {}

    /** All reports of which the period has begun. */
    public record Lijst(List<Kort> rapportages) {}

    /** A line or section that differs between two revisions. */
    public record Verschil(
            String kpi,
            String organisatie,
            @Nullable String van,
            @Nullable String naar) {}

    /** What differs between two revisions. */
    public record Vergelijking(int van, int tot, List<Verschil> verschillen) {}

    @GET
    @Operation(summary = "De rapportages van een contract, nieuwste eerst")
    public Lijst list() {
        return new Lijst(reports.of(person.get(), number).stream()
                .map(report -> new Kort(
                        report.key().period(),
                        report.dueOn(),
                        ReportJson.word(report.status()),
                        report.countingFinal()))
                .toList());
    }

    @GET
    @Path("{periode}")
    @Operation(summary = "Waar een rapportage staat, met al haar versies")
    public ReportJson.Rapportage report(@PathParam("periode") String period) {
        return ReportJson.of(reports.report(person.get(), key(period)));
    }

    @GET
    @Path("{periode}/bevindingen")
    @Operation(summary = "Wat de controle zegt van wat nu is ingevuld")
    public ReportJson.Bevindingen findings(@PathParam("periode") String period) {
        var form = reports.form(person.get(), key(period));
        return ReportJson.of(reports.findings(person.get(), key(period)), names.of(form), language.texts());
    }

    @POST
    @Path("{periode}/indienen")
    @Operation(summary = "Dien in, namens de coöperatie; twee keer indienen is één keer indienen")
    public ReportJson.Rapportage submit(@PathParam("periode") String period) {
        submitReport.submit(person.get(), key(period));
        return report(period);
    }

    @POST
    @Path("{periode}/correctie")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin een correctie van een vastgestelde rapportage; veld 'reden'")
    public ReportJson.Rapportage correct(@PathParam("periode") String period, JsonObject sent) {
        startCorrection.start(person.get(), key(period), sent.getString("reden", ""));
        return report(period);
    }

    @GET
    @Path("{periode}/vergelijking")
    @Operation(summary = "Wat er verschilt tussen twee versies")
    public Vergelijking compare(
            @PathParam("periode") String period,
            @QueryParam("van") @DefaultValue("1") int left,
            @QueryParam("tot") @DefaultValue("2") int right) {
        var comparison = compareRevisions.compare(person.get(), key(period), left, right);
        return new Vergelijking(
                left,
                right,
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

    private ReportKey key(String period) {
        return new ReportKey(number, period);
    }
}
