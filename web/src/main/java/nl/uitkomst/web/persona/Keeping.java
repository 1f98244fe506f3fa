package nl.uitkomst.web.persona;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.Journey;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.PersonaBoard;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.UUID;

/** Opens a journey for whoever wants to change it. */
final class Keeping {

    private Keeping() {}

    /** @throws RuleBroken when it may be read, but not changed, or not any more */
    static JourneyView of(PersonaBoard board, Person by, UUID key) {
        var seen = board.journey(by, key);
        if (!seen.keeps()) {
            var journey = seen.journey();
            throw journey.organisation() == by.organisation()
                            && journey.frozenAt().isPresent()
                    ? new RuleBroken(Journey.Rule.FROZEN, journey.frozenAt().get())
                    : new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        return seen.journey();
    }
}
