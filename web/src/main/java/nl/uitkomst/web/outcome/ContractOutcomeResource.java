package nl.uitkomst.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.action.PlannedKpis;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.reporting.outcome.FigureFile;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.Remark;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What one contract came to. */
@Allowed
@RequestScoped
@Path("contracten")
public class ContractOutcomeResource {
    @Inject
    Outcomes outcomes;

    @Inject
    Contracts contracts;

    @Inject
    Conversation conversation;

    @Inject
    PlannedKpis plannedKpis;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Path("{number}")
    @Produces(MediaType.TEXT_HTML)
    public View page(@PathParam("number") ContractNumber number) {
        var outcome = outcomes.contract(person.get(), number, PeriodRange.ALL); // also decides whether it may be seen
        var latest = outcome.latest();
        Map<NarrativeSection, String> narrative = latest == null ? Map.of() : conversation.story(number, latest);
        List<Remark> remarks = latest == null ? List.of() : conversation.about(number, latest);
        return View.of(
                "outcome/contract.jte",
                ContractPage.of(
                        contracts.get(number),
                        outcome,
                        narrative,
                        remarks,
                        plannedKpis.of(person.get(), number),
                        LocalDate.now(clock),
                        places.of(number),
                        language.texts()));
    }

    /** Every figure of the contract, for a spreadsheet. */
    @GET
    @Path("{number}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("number") ContractNumber number) {
        var outcome = outcomes.contract(person.get(), number, PeriodRange.ALL);
        return Response.ok(FigureFile.csv(outcome, language.texts()))
                .header("Content-Disposition", "attachment; filename=\"" + number + ".csv\"")
                .build();
    }
}
