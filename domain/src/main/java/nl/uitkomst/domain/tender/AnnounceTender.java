package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.persona.Journeys;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;

/** Announces a tender to everybody; its journey is fixed with it. */
@ApplicationScoped
public class AnnounceTender {

    @Inject
    TenderDesk desk;

    @Inject
    Journeys journeys;

    @Inject
    JourneyViews views;

    /** @throws FaultsFound with everything that stands in the way */
    @Transactional
    public void announce(Person by, TenderNumber number) {
        var at = desk.take(by, Act.SET_UP, number);
        var tender = at.tender();
        tender.journey().ifPresent(key -> {
            var view = views.of(key); // that of a journey which was written on since the tender took it
            tender.take(key, TakeJourney.personas(view), TakeJourney.stages(view));
        });
        tender.announce(by, at.now());
        tender.journey().ifPresent(key -> journeys.freeze(key, at.now()));
        desk.written(at, "tender.announce", Map.of());
    }
}
