package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.persona.JourneyAudience;

import java.util.UUID;

/** Lets bidders read the journey of every tender that was announced, and who opens or scores bids that of the tender for which they were asked. */
@ApplicationScoped
public class TenderJourneys implements JourneyAudience {

    @PersistenceContext
    EntityManager entities;

    @Override
    public boolean mayRead(Person person, UUID journey) {
        var query = entities.createNativeQuery("""
                        select count(*) from tender t
                        where t.journey_key = ?1
                          and (?2 and t.announced_at is not null
                            or exists (select 1 from tender_appointment a where a.tender_id = t.id and a.account_id = ?3 and a.role = ?4))
                        """)
                .setParameter(1, journey.toString())
                .setParameter(2, person.role() == Role.BIDDER)
                .setParameter(3, person.account())
                .setParameter(4, person.role().name());
        return ((Number) query.getSingleResult()).intValue() > 0;
    }
}
