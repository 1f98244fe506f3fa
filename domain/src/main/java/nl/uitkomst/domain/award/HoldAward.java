package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.tender.TenderNumber;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Records that somebody objects to the decision or goes to court, by which the award cannot become final; and how that ended. */
@ApplicationScoped
public class HoldAward {

    public static final int LONGEST = 4000;

    @Inject
    AwardDesk desk;

    /** @return the key of what was recorded */
    @Transactional
    public UUID raise(Person by, TenderNumber number, Raised raised) {
        AwardDesk.requireFit(raised.words(), LONGEST);
        var sitting = desk.take(by, number);
        var hold = desk.sent(sitting).raise(raised, by, sitting.now());
        desk.written(by, "award.hold", sitting, Map.of("kind", raised.kind().name()));
        return hold.key();
    }

    @Transactional
    public void end(Person by, TenderNumber number, UUID hold, LocalDate on, Hold.End outcome, String words) {
        var clean = CleanText.of(words);
        AwardDesk.requireFit(clean, LONGEST);
        var sitting = desk.take(by, number);
        desk.sent(sitting).end(hold, on, outcome, clean, by, sitting.now());
        desk.written(by, "award.release", sitting, Map.of("outcome", outcome.name()));
    }
}
