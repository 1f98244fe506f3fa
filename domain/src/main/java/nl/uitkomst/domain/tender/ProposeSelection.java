package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.tender.TenderFault.Place;
import nl.uitkomst.domain.tender.TenderFault.Rule;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;
import java.util.UUID;

/** Decides whether a candidate is selected; it hears of that when all others do. */
@ApplicationScoped
public class ProposeSelection {

    public static final int LONGEST_MOTIVATION = 4000;

    @Inject
    TenderDesk desk;

    @Inject
    Candidates candidates;

    @Transactional
    public void propose(Person by, TenderNumber number, UUID key, boolean select, String why) {
        var at = desk.take(by, Act.SELECT, number);
        at.tender().requirePhase(Phase.SELECTING);
        var clean = CleanText.of(why);
        TenderFault.requireNone(
                TenderFault.ofNeeded(clean, Rule.MOTIVATION_MISSING, LONGEST_MOTIVATION, Place.MOTIVATION, "besluit"));
        candidates.get(at.tender(), key).propose(at.tender(), select, clean);
        desk.written(at, "tender.propose-selection", Map.of("candidate", key.toString()));
    }
}
