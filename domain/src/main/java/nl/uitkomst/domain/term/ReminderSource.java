package nl.uitkomst.domain.term;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;

import java.util.List;

/** Whatever else knows of days that someone has to think of. It asks about all contracts at once. */
public interface ReminderSource {

    /**
     * As far as this person may know of them.
     *
     * @param contracts those that this person sees
     */
    List<Reminder> of(Person person, List<Contract> contracts);
}
