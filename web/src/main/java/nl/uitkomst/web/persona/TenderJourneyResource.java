package nl.uitkomst.web.persona;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderStandings;
import nl.uitkomst.domain.tender.Tenders;
import nl.uitkomst.web.TenderPlaces;
import nl.uitkomst.web.View;
import nl.uitkomst.web.account.Allowed;
import nl.uitkomst.web.account.CurrentPerson;

/** What a tender is judged on, for whoever may see how it is set up: its research, its personas and their journey. */
@RequestScoped
@Path("aanbestedingen/{nummer}/{onderdeel: klantreis|personas|onderzoek}")
@Allowed({Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR, Role.BIDDER, Role.ASSESSOR, Role.OPENER})
public class TenderJourneyResource {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    JourneyViews journeys;

    @Inject
    TenderPlaces places;

    @Inject
    CurrentPerson person;

    @PathParam("nummer")
    TenderNumber number;

    @PathParam("onderdeel")
    String part;

    @GET
    public View show() {
        var standing = standings.of(number, person.get());
        policy.require(Act.SEE_SETUP, person.get(), standing, number);
        var tender = tenders.get(number);
        var journey = tender.journey().map(journeys::of).orElse(null);
        return View.of(
                "persona/tender.jte",
                new TenderJourneyPage(number, tender.title(), part, journey, places.of(number, standing)));
    }
}
