package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals of all contracts. Those that were put forward are found by their number; drafts only by who knows their key. */
@ApplicationScoped
public class Proposals {

    @PersistenceContext
    EntityManager entities;

    /** Afterwards the proposal has its id. */
    void add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    /** Those that were put forward, by number. */
    public List<Proposal> of(long contract) {
        return entities.createQuery(
                        "select p from Proposal p where p.contract = :contract and p.number is not null order by p.number",
                        Proposal.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** @throws Missing when the contract has none that was put forward with this number */
    public Proposal get(long contract, int number) {
        return one(contract, number, LockModeType.NONE).orElseThrow(() -> new Missing("proposal", number));
    }

    /**
     * To change it: until the transaction ends nobody else can.
     *
     * @throws Missing when the contract has none that was put forward with this number
     */
    public Proposal take(long contract, int number) {
        return one(contract, number, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Missing("proposal", number));
    }

    private Optional<Proposal> one(long contract, int number, LockModeType lock) {
        return entities.createQuery(
                        "select p from Proposal p where p.contract = :contract and p.number = :number", Proposal.class)
                .setParameter("contract", contract)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<Proposal> find(long contract, UUID key) {
        return entities.createQuery(
                        "select p from Proposal p where p.contract = :contract and p.publicId = :key", Proposal.class)
                .setParameter("contract", contract)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The number that the next to be put forward gets. The contract has to be held. */
    int nextNumber(long contract) {
        return entities.createQuery(
                                "select coalesce(max(p.number), 0) from Proposal p where p.contract = :contract",
                                Integer.class)
                        .setParameter("contract", contract)
                        .getSingleResult()
                + 1;
    }
}
