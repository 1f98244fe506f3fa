package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.tender.Calendar.Kind;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plans the next round of a dialogue; everybody who takes part can read it from the same moment on. */
@ApplicationScoped
public class PlanRound {

    @Inject
    RoundDesk desk;

    @Inject
    Rounds rounds;

    /**
     * @return its number
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public int plan(Person by, TenderNumber number, RoundPlan plan) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        sitting.tender().requirePhase(Phase.DIALOGUE);
        var before = rounds.of(sitting.tender().id());
        before.stream()
                .filter(round -> !round.isClosed())
                .forEach(open -> Round.require(false, Rule.EARLIER_OPEN, open.number()));
        look(sitting.tender(), desk.candidates(sitting), plan, true);
        var round = new Round(sitting.tender().id(), before.size() + 1, plan, by, sitting.now());
        rounds.add(round);
        desk.written(sitting, "round.plan", Map.of("round", String.valueOf(round.number())));
        return round.number();
    }

    static void look(Tender tender, List<Candidate> candidates, RoundPlan plan, boolean fresh) {
        var reading = new Reading();
        reading.needed(plan.theme(), Rule.THEME_MISSING, Reading.LONGEST_LINE, Field.THEME, "");
        reading.published(plan.theme(), candidates, Field.THEME, "");
        reading.text(plan.about(), Reading.LONGEST, Field.ABOUT, "");
        reading.published(plan.about(), candidates, Field.ABOUT, "");
        days(tender, plan, reading);
        if (fresh) {
            reading.need(!plan.candidates().isEmpty(), Rule.NO_CANDIDATES, Field.CANDIDATES);
            reading.need(
                    plan.candidates().stream()
                            .allMatch(key -> candidates.stream()
                                    .anyMatch(
                                            one -> one.key().equals(key) && one.status() == Candidate.Status.SELECTED)),
                    Rule.NOT_TAKING_PART,
                    Field.CANDIDATES);
        }
        reading.requireNone();
    }

    private static void days(Tender tender, RoundPlan plan, Reading reading) {
        reading.need(plan.from() != null, Rule.DAY_MISSING, Field.FROM);
        reading.need(plan.until() != null, Rule.DAY_MISSING, Field.UNTIL);
        if (plan.from() == null || plan.until() == null) {
            return;
        }
        reading.need(!plan.until().isBefore(plan.from()), Rule.UNTIL_BEFORE_FROM, Field.UNTIL);
        var first =
                tender.calendar().at(Kind.DIALOGUE_FROM).map(DatabaseClock::day).orElse(LocalDate.MIN);
        var last = tender.calendar()
                .at(Kind.DIALOGUE_UNTIL)
                .map(PlanRound::lastDay)
                .orElse(LocalDate.MAX);
        reading.need(!plan.from().isBefore(first), Rule.OUTSIDE_DIALOGUE, Field.FROM, first, last);
        reading.need(!plan.until().isAfter(last), Rule.OUTSIDE_DIALOGUE, Field.UNTIL, first, last);
    }

    private static LocalDate lastDay(Instant until) {
        return DatabaseClock.day(until.minusMillis(1));
    }
}
