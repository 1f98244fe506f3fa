package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundDesk.Sitting;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invites one candidate to a talk in a round, or moves that talk. Talks never overlap, so that candidates do not meet. */
@ApplicationScoped
public class PlanTalk {

    @Inject
    RoundDesk desk;

    @Inject
    Rounds rounds;

    /**
     * @return by which it is known
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public UUID invite(Person by, TenderNumber number, int round, UUID candidate, TalkPlan plan) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        var open = rounds.get(sitting.tender().id(), round);
        open.requireOpen();
        look(sitting, open, candidate, null, plan);
        var talk = new PrivateTalk(open, candidate, plan, sitting.now());
        rounds.add(talk);
        desk.written(sitting, "round.invite", Map.of("talk", talk.key().toString()));
        return talk.key();
    }

    @Transactional
    public void move(Person by, TenderNumber number, UUID key, TalkPlan plan) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        var talk = rounds.talk(sitting.tender().id(), key);
        look(sitting, talk.round(), talk.candidate(), talk, plan);
        talk.plan(plan, sitting.now());
        desk.written(sitting, "round.move", Map.of("talk", key.toString()));
    }

    private void look(Sitting sitting, Round round, UUID candidate, @Nullable PrivateTalk moved, TalkPlan plan) {
        var reading = new Reading();
        reading.need(
                desk.candidates(sitting).stream()
                        .anyMatch(one -> one.key().equals(candidate) && one.status() == Candidate.Status.SELECTED),
                Rule.NOT_TAKING_PART,
                Field.CANDIDATES);
        reading.need(plan.starts() != null, Rule.MOMENT_MISSING, Field.STARTS);
        reading.need(plan.ends() != null, Rule.MOMENT_MISSING, Field.ENDS);
        reading.needed(plan.place(), Rule.PLACE_MISSING, Reading.LONGEST_LINE, Field.PLACE, "");
        reading.needed(plan.agenda(), Rule.AGENDA_MISSING, Reading.LONGEST, Field.AGENDA, "");
        reading.alone(plan.place() + "\n" + plan.agenda(), candidate, desk.candidates(sitting), Field.AGENDA, "");
        if (plan.starts() != null && plan.ends() != null) {
            times(sitting, round, moved, plan, reading);
        }
        reading.requireNone();
    }

    private void times(Sitting sitting, Round round, @Nullable PrivateTalk moved, TalkPlan plan, Reading reading) {
        reading.need(plan.from().isBefore(plan.until()), Rule.ENDS_BEFORE_START, Field.ENDS);
        var days = List.of(DatabaseClock.day(plan.from()), DatabaseClock.day(plan.until()));
        reading.need(
                days.stream().noneMatch(day -> day.isBefore(round.from()) || day.isAfter(round.until())),
                Rule.OUTSIDE_ROUND,
                Field.STARTS,
                round.from(),
                round.until());
        rounds.talks(sitting.tender().id()).stream()
                .filter(other -> other != moved && other.overlaps(plan))
                .findFirst()
                .ifPresent(other -> reading.need(false, Rule.AT_THE_SAME_TIME, Field.STARTS, other.startsAt()));
    }
}
