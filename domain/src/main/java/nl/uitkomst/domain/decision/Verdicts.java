package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the votings on many proposals came to. Of a voting that still runs nothing is told. */
@ApplicationScoped
public class Verdicts {

    @PersistenceContext
    EntityManager entities;

    /** The newest on each proposal of these contracts that was decided on, by the id of the proposal. */
    public Map<Long, Verdict> of(Collection<Long> contracts) {
        var found = new HashMap<Long, Verdict>();
        if (contracts.isEmpty()) {
            return found;
        }
        entities.createQuery("""
                        select v from Voting v
                        where v.contract in :contracts and v.status = nl.uitkomst.domain.decision.Voting.Status.CLOSED
                        order by v.number""", Voting.class)
                .setParameter("contracts", contracts)
                .getResultStream()
                .filter(Voting::isDecided)
                .forEach(voting -> voting.verdict().ifPresent(verdict -> found.put(voting.proposal(), verdict)));
        return found;
    }
}
