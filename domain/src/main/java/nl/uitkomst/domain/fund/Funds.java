package nl.uitkomst.domain.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.ReadOnce;

import java.util.List;

/** The investment funds of all contracts. A contract that never had a surplus has an empty one. */
@ApplicationScoped
public class Funds {

    @PersistenceContext
    EntityManager entities;

    /** To read it. */
    public Fund of(long contract) {
        return ReadOnce.get(new Asked(contract), () -> read(contract));
    }

    private record Asked(long contract) {}

    private Fund read(long contract) {
        return new Fund(contract, entries(contract), entry -> {
            throw new IllegalStateException("The fund was read, not held: " + contract);
        });
    }

    /** To book in it: until the transaction ends nobody else can, so that whoever comes second sees what is left. */
    public Fund locked(long contract) {
        entities.createNativeQuery(
                        "insert into investment_fund (contract_id) values (?1) on duplicate key update contract_id = ?1")
                .setParameter(1, contract)
                .executeUpdate();
        entities.createNativeQuery("select contract_id from investment_fund where contract_id = ?1 for update")
                .setParameter(1, contract)
                .getSingleResult();
        return new Fund(contract, entries(contract), this::add);
    }

    private void add(FundEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    private List<FundEntry> entries(long contract) {
        return entities.createQuery(
                        "select e from FundEntry e where e.contract = :contract order by e.number", FundEntry.class)
                .setParameter("contract", contract)
                .getResultList();
    }
}
