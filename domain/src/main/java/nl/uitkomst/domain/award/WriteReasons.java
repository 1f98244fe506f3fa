package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.Map;
import java.util.UUID;

/** Writes what bidders will hear of the decision, until it is sent. */
@ApplicationScoped
public class WriteReasons {

    @Inject
    AwardDesk desk;

    @Inject
    Candidates candidates;

    /**
     * @param reasons by the key of the candidate
     * @throws RuleBroken when a text holds what its reader may not see
     */
    @Transactional
    public void write(Person by, TenderNumber number, Map<UUID, Reasons> reasons) {
        var sitting = desk.take(by, number);
        var made = desk.made(sitting.tender());
        var award = desk.deciding(sitting, by);
        var known = candidates.of(sitting.tender());
        reasons.forEach((candidate, written) -> {
            AwardDesk.requireFit(written.characteristics(), Reasons.LONGEST);
            AwardDesk.requireFit(written.advantages(), Reasons.LONGEST);
            new OtherBids(candidate, award.winner(), known, made).requireUntold(written.all());
            award.write(candidate, written);
        });
        desk.written(by, "award.write", sitting, Map.of("bids", String.valueOf(reasons.size())));
    }
}
