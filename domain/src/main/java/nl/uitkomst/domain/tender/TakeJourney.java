package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.JourneyViews;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a journey of the own organisation as what a tender is judged on. */
@ApplicationScoped
public class TakeJourney {

    @Inject
    TenderDesk desk;

    @Inject
    JourneyViews journeys;

    @Transactional
    public void take(Person by, TenderNumber number, UUID journey) {
        var at = desk.take(by, Act.SET_UP, number);
        var view = journeys.of(journey);
        if (view.organisation() != by.organisation()) {
            throw new Hidden("journey", journey);
        }
        at.tender().take(journey, personas(view), stages(view));
        desk.written(at, "tender.take-journey", Map.of("journey", view.title()));
    }

    static List<Part> personas(JourneyView view) {
        return view.personas().stream()
                .map(one -> new Part(one.key().toString(), one.name()))
                .toList();
    }

    static List<Part> stages(JourneyView view) {
        return view.stages().stream()
                .map(one -> new Part(one.key(), one.name()))
                .toList();
    }
}
