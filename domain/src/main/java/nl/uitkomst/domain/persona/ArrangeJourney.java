package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Begins a journey, or changes its stages, its personas and the axes they are placed on. */
@ApplicationScoped
public class ArrangeJourney {

    @Inject
    JourneyDesk desk;

    @Inject
    Journeys journeys;

    /**
     * @param illustrative whether it is a shipped example
     * @return by which it is known
     * @throws RuleBroken for the first thing that is wrong with it; {@link #faults} tells all
     */
    @Transactional
    public UUID begin(Person by, JourneyPlan plan, boolean illustrative) {
        desk.requireMaker(by);
        PersonaFault.requireNone(desk.faults(by, plan, null));
        var journey = new Journey(desk.arrangement(by, plan), illustrative, by, desk.now());
        journeys.add(journey);
        desk.written(by, "journey.begin", journey);
        return journey.publicId();
    }

    /** @param versionRead the version of the journey on which the change was made */
    @Transactional
    public void change(Person by, UUID key, JourneyPlan plan, long versionRead) {
        var journey = desk.take(by, key);
        PersonaFault.requireNone(desk.faults(by, plan, journey));
        journey.arrange(desk.arrangement(by, plan), versionRead, by, desk.now());
        desk.written(by, "journey.arrange", journey);
    }

    /**
     * All that is wrong with it, to be told at its fields.
     *
     * @param itself the one that is arranged otherwise; absent for a new one
     */
    @Transactional
    public List<PersonaFault> faults(Person by, JourneyPlan plan, @Nullable UUID itself) {
        desk.requireMaker(by);
        return desk.faults(by, plan, itself == null ? null : desk.take(by, itself));
    }
}
