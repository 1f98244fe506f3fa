package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.account.Person;

import java.util.UUID;

/** Who else than its owner may read a journey: whatever took it, such as a tender, says so for those that may see it. */
public interface JourneyAudience {

    boolean mayRead(Person person, UUID journey);
}
