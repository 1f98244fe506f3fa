package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.util.UUID;

/** Where the verdict on a KPI in a period comes from, down to the workbook that was sent. */
@Allowed
@RequestScoped
@Path("contracten")
public class OriginResource {

    @Inject
    Origins origins;

    @Inject
    Reports reports;

    @Inject
    CurrentPerson person;

    @PathParam("number")
    ContractNumber number;

    @PathParam("code")
    KpiCode code;

    @PathParam("period")
    String period;

    @GET
    @Path("{number}/kpis/{code}/herkomst/{period}")
    @Produces(MediaType.TEXT_HTML)
    public View page() {
        return View.of("outcome/origin.jte", origins.of(number, code, period));
    }

    @GET
    @Path("{number}/kpis/{code}/herkomst/{period}/bestanden/{file}")
    public Response file(@PathParam("file") UUID file) {
        var received = reports.upload(person.get(), new ReportKey(number, period), file);
        if (!received.isKept()) {
            throw new Missing("upload", file);
        }
        return Download.workbook(received.content(), received.fileName());
    }
}
