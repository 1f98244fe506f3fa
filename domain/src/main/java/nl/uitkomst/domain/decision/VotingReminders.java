package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.decision.WaitingDecisions.Waiting;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.term.Reminder;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The last days on which someone can vote, or answer for the municipality. They stay in a calendar once that is done, so that the calendar tells nothing. */
@ApplicationScoped
public class VotingReminders {

    @Inject
    WaitingDecisions decisions;

    public List<Reminder> of(Person person) {
        return decisions.running(person).stream()
                .flatMap(one -> Stream.ofNullable(one.until()).map(until -> reminder(one, until)))
                .distinct()
                .toList();
    }

    private static Reminder reminder(Waiting one, Instant until) {
        return new Reminder(
                Reminder.Kind.VOTING,
                one.contract(),
                one.contractTitle(),
                one.illustrative(),
                DatabaseClock.day(until.minusNanos(1)),
                String.valueOf(one.proposal()),
                List.of(String.valueOf(one.proposal()), one.title()));
    }
}
