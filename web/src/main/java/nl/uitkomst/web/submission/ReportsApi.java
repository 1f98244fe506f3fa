package nl.uitkomst.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The reports of a contract, for another system. */
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
    CurrentPerson person;

    /** One report in the list of all. */
    public record Kort(
            String periode,
            LocalDate uiterlijk,
            String status,
            @Nullable Boolean definitief) {}

    /** All reports of which the period has begun. */
    public record Lijst(List<Kort> rapportages) {}

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
}
