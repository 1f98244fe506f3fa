package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.decision.Said.Kind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The votings on all proposals. */
@ApplicationScoped
public class Votings {

    @PersistenceContext
    EntityManager entities;

    void add(Voting voting) {
        entities.persist(voting);
        entities.flush();
    }

    /** So that what was said stands before the voting is closed. */
    void flush() {
        entities.flush();
    }

    /** Those on a proposal, the newest first. */
    public List<Voting> on(long proposal) {
        return entities.createQuery(
                        "select v from Voting v where v.proposal = :proposal order by v.number desc", Voting.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** The newest, to change it: until the transaction ends nobody else can, and what others did meanwhile is seen. */
    Optional<Voting> takeNewest(long proposal) {
        var held = entities.createQuery(
                        "select v from Voting v where v.proposal = :proposal order by v.number desc", Voting.class)
                .setParameter("proposal", proposal)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        held.ifPresent(entities::refresh);
        return held;
    }

    /** Those whose moment has come, and that nobody closed yet. */
    List<Voting> due(Instant now) {
        return entities.createQuery(
                        "select v from Voting v where v.status = nl.uitkomst.domain.decision.Voting.Status.OPEN and v.opening.closesAt <= :now order by v.opening.closesAt, v.id",
                        Voting.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that are open on these contracts, the first to end first. */
    List<Voting> open(List<Long> contracts) {
        return contracts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from Voting v where v.contract in :contracts and v.status = nl.uitkomst.domain.decision.Voting.Status.OPEN order by v.opening.closesAt, v.id",
                                Voting.class)
                        .setParameter("contracts", contracts)
                        .getResultList();
    }

    /** What one organisation said, and of the rest only which seats have an interest: all that may be read of closed votes. */
    Spoken by(long organisation, Voting voting) {
        return new Spoken(entities.createQuery(
                        "select s from Said s where s.voting = :voting and (s.organisation = :organisation or s.kind = :interest) order by s.id",
                        Said.class)
                .setParameter("voting", voting)
                .setParameter("organisation", organisation)
                .setParameter("interest", Kind.INTEREST)
                .getResultList());
    }
}
