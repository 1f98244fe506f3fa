package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.DatabaseClock;

import java.util.List;

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

    /** The proposals of which a voting is to be closed now. */
    @Transactional
    public List<Long> due() {
        return votings.due(clock.now()).stream().map(Voting::proposal).toList();
    }

    /** Each in a transaction of its own, so that one that cannot be closed holds up no other. */
    @Transactional
    public void close(long onProposal) {
        var voting = votings.takeNewest(onProposal).orElseThrow();
        var now = clock.now();
        if (voting.canClose(now)) {
            counting.close(voting, entities.find(Proposal.class, onProposal, LockModeType.PESSIMISTIC_WRITE), now);
        }
    }
}
