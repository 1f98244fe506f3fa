package nl.uitkomst.web.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.decision.VotingReminders;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.Reminders;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every day that someone has to think of, from whichever part of the product; the earliest first. */
@ApplicationScoped
public class AllReminders {

    @Inject
    Reminders reminders;

    @Inject
    VotingReminders votings;

    public List<Reminder> of(Person person) {
        return Stream.concat(reminders.of(person).stream(), votings.of(person).stream())
                .sorted(Comparator.comparing(Reminder::day)
                        .thenComparing(Reminder::contract)
                        .thenComparing(Reminder::kind)
                        .thenComparing(Reminder::key))
                .toList();
    }
}
