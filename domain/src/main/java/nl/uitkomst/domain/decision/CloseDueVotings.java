package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.proposal.Proposal;

/** Closes the votings whose moment has come, by the clock of the database. Whoever comes second finds them closed. */
@ApplicationScoped
public class CloseDueVotings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Votings votings;

    @Inject
    Counting counting;

    @Inject
    DatabaseClock clock;

    /** @return how many were closed */
    @Transactional
    public int close() {
        var closed = 0;
        for (var due : votings.due(clock.now())) {
            var voting = votings.takeNewest(due.proposal()).orElseThrow();
            if (voting.isOpen()) {
                var proposal =
                        entities.find(Proposal.class, voting.proposal(), LockModeType.PESSIMISTIC_WRITE);
                counting.close(voting, proposal, clock.now());
                entities.flush();
                closed++;
            }
        }
        return closed;
    }
}
