package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.award.Award.Rule;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/** Decides to award to the bid in the first place: all bidders can read their letters from the same moment on, and the standstill begins the day after. */
@ApplicationScoped
public class SendDecision {

    @Inject
    AwardDesk desk;

    @Inject
    Awards awards;

    @Inject
    Candidates candidates;

    /** @param until the last day of the standstill; absent for the first on which it may end */
    @Transactional
    public void send(Person by, TenderNumber number, @Nullable LocalDate until) {
        var sitting = desk.take(by, number);
        var award = desk.deciding(sitting, by);
        requireSuitable(sitting.tender(), award);
        award.send(until, by, sitting.now());
        awards.flush();
        sitting.tender().award(sitting.now());
        var ends = award.standstill().map(Standstill::until).orElseThrow();
        desk.written(by, "award.send", sitting, Map.of("until", ends.toString()));
    }

    /** Where nobody was selected before, the winner is checked before it is told. */
    private void requireSuitable(Tender tender, Award award) {
        if (!tender.procedure().selects()) {
            var winner = candidates.get(tender, award.winner());
            Award.require(winner.isChecked(tender), Rule.WINNER_UNCHECKED, winner.tradeName());
            Award.require(winner.isSuitable(tender), Rule.WINNER_FALLS_SHORT, winner.tradeName());
        }
    }
}
