package nl.uitkomst.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.domain.award.JourneyOutcomes;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.reporting.award.KeptJourney;
import nl.uitkomst.reporting.award.KeptJourneyFile;
import nl.uitkomst.reporting.persona.PrintedJourney;
import nl.uitkomst.reporting.persona.PrintedJourney.Sheet;
import nl.uitkomst.web.ContractPlaces;
import nl.uitkomst.web.Download;
import nl.uitkomst.web.Language;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/** Outcomes of a contract that came of a tender, by persona and stage. */
@RequestScoped
@Path("contracten/{nummer}/klantreis")
@Allowed
public class JourneyOutcomeResource {

    @Inject
    JourneyOutcomes outcomes;

    @Inject
    ContractPlaces places;

    @Inject
    CurrentPerson person;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @PathParam("nummer")
    ContractNumber number;

    @GET
    public View show(@QueryParam("periode") @Nullable String period) {
        return View.of(
                "award/journey.jte", JourneyOutcomePage.of(outcome(period), places.of(number), language.texts()));
    }

    private JourneyOutcome outcome(@Nullable String period) {
        try {
            return outcomes.of(person.get(), number, period == null || period.isBlank() ? null : period);
        } catch (IllegalArgumentException noPeriod) {
            throw new Missing("period", String.valueOf(period));
        }
    }

    @GET
    @Path("beloften.csv")
    public Response csv(@QueryParam("periode") @Nullable String period) {
        var csv = KeptJourneyFile.csv(outcome(period), language.texts());
        return Download.file(csv, number + "-klantreis.csv", "text/csv; charset=utf-8");
    }

    @GET
    @Path("klantreis.pdf")
    public Response pdf(
            @QueryParam("periode") @Nullable String period, @QueryParam("papier") @DefaultValue("A4") String sheet) {
        var outcome = outcome(period);
        var texts = language.texts();
        var pdf = PrintedJourney.pdf(
                new KeptJourney(outcome, texts).picture(""),
                sheet.equals("A3") ? Sheet.A3 : Sheet.A4,
                outcome.contract().illustrative(),
                clock.instant(),
                texts);
        return Download.file(pdf, number + "-klantreis.pdf", "application/pdf");
    }
}
