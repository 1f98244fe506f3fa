package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReadOnce;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All contracts. */
@ApplicationScoped
public class Contracts {

    @PersistenceContext
    EntityManager entityManager;

    /** Outside a container. */
    public static Contracts in(EntityManager entityManager) {
        var it = new Contracts();
        it.entityManager = entityManager;
        return it;
    }

    /** Afterwards the contract has its id. */
    public void add(Contract contract) {
        entityManager.persist(contract);
        entityManager.flush();
    }

    public Optional<Contract> find(ContractNumber number) {
        return ReadOnce.get(new Asked(number), () -> read(number));
    }

    private record Asked(ContractNumber number) {}

    private Optional<Contract> read(ContractNumber number) {
        return entityManager
                .createQuery("select c from Contract c where c.number = :number", Contract.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Contract get(ContractNumber number) {
        return find(number).orElseThrow(() -> new Missing("contract", number));
    }

    /** To change it: until the transaction ends nobody else can, so that who comes second is told instead of failing. */
    public Contract take(ContractNumber number) {
        return entityManager
                .createQuery("select c from Contract c where c.number = :number", Contract.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("contract", number));
    }

    public Contract get(long id) {
        var found = entityManager.find(Contract.class, id);
        if (found == null) {
            throw new Missing("contract", id);
        }
        return found;
    }

    public List<Contract> all() {
        return entityManager
                .createQuery("select c from Contract c order by c.number", Contract.class)
                .getResultList();
    }

    /** These contracts, in one query. */
    public List<Contract> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select c from Contract c where c.id in :ids order by c.id", Contract.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The contracts to which this organisation is a party. */
    public List<Contract> withParty(long organisation) {
        return entityManager
                .createQuery(
                        "select distinct c from Contract c join c.parties p where p.organisation = :organisation order by c.number",
                        Contract.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The contracts of cooperatives in which this provider took part on at least one day of the term. */
    public List<Contract> servedBy(long provider) {
        return entityManager
                .createQuery("""
                        select distinct c from Contract c join c.parties p, Membership m
                        where p.role = nl.uitkomst.domain.contract.Party.Role.CONTRACTOR and m.cooperative.id = p.organisation
                          and m.provider.id = :provider and m.validFrom <= c.terms.endsOn and m.validUntil > c.terms.startsOn
                        order by c.number""", Contract.class)
                .setParameter("provider", provider)
                .getResultList();
    }
}
