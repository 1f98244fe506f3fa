package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.ReminderSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days on which open actions and their steps are due: to whoever owns them until they are done, and to the other side in its calendar. */
@ApplicationScoped
public class ActionReminders implements ReminderSource {

    @Inject
    Actions actions;

    @Inject
    Participants participants;

    @Inject
    Relations relations;

    @Override
    public List<Reminder> of(Person person, List<Contract> contracts) {
        var byId = contracts.stream().collect(Collectors.toMap(Contract::id, Function.identity()));
        var seen = new HashSet<>(relations.contractsWhere(Act.SEE_ACTIONS, person));
        var open = actions.open(byId.keySet()).stream()
                .filter(action -> isOwn(action, person) || seen.contains(action.contract()))
                .toList();
        var names = participants.names(open.stream().map(Action::owner).collect(Collectors.toSet()));
        var found = new ArrayList<Reminder>();
        for (var action : open) {
            var contract = byId.get(action.contract());
            var owner = names.getOrDefault(action.owner(), "");
            var kind = isOwn(action, person) ? Reminder.Kind.ACTION : Reminder.Kind.ACTION_OF_OTHER;
            var number = String.valueOf(action.number());
            found.add(reminder(kind, contract, action.dueOn(), number, action.title(), owner));
            for (int i = 0; i < action.steps().size(); i++) {
                var step = action.steps().get(i);
                if (!step.isDone()) {
                    found.add(reminder(kind, contract, step.dueOn(), number + "-" + (i + 1), step.words(), owner));
                }
            }
        }
        return found;
    }

    private static boolean isOwn(Action action, Person person) {
        return action.owner() == person.organisation();
    }

    private static Reminder reminder(
            Reminder.Kind kind, Contract contract, LocalDate day, String key, String what, String owner) {
        return new Reminder(
                kind, contract.number(), contract.title(), contract.illustrative(), day, key, List.of(what, owner));
    }
}
