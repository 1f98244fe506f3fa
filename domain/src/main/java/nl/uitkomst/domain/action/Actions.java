package nl.uitkomst.domain.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;

import java.util.Collection;
import java.util.List;

/** The actions of all contracts. A list takes one query, however many there are. */
@ApplicationScoped
public class Actions {

    private static final String ALL = "select a from Action a where a.contract in :contracts";

    @PersistenceContext
    EntityManager entities;

    void add(Action action) {
        entities.persist(action);
        entities.flush();
    }

    /** To be asked while the contract is held, or two would get the same. */
    int nextNumber(long contract) {
        return 1
                + entities.createQuery(
                                "select coalesce(max(a.number), 0) from Action a where a.contract = :contract",
                                Integer.class)
                        .setParameter("contract", contract)
                        .getSingleResult();
    }

    public Action get(long contract, int number) {
        return entities.createQuery(ALL + " and a.number = :number", Action.class)
                .setParameter("contracts", List.of(contract))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("action", number));
    }

    /** In the order in which they were agreed. */
    public List<Action> of(long contract) {
        return of(List.of(contract), "");
    }

    /** Those that are not closed yet, in the order in which they were agreed. */
    public List<Action> open(long contract) {
        return open(List.of(contract));
    }

    /** Those of several contracts that are not closed yet. */
    public List<Action> open(Collection<Long> contracts) {
        return of(contracts, " and a.status = nl.uitkomst.domain.action.Action.Status.OPEN");
    }

    /** Those that are to improve this KPI or should show on it, open or closed. */
    public List<Action> about(long contract, KpiCode kpi) {
        return of(contract).stream().filter(action -> action.isAbout(kpi)).toList();
    }

    private List<Action> of(Collection<Long> contracts, String which) {
        return contracts.isEmpty()
                ? List.of()
                : entities.createQuery(ALL + which + " order by a.contract, a.number", Action.class)
                        .setParameter("contracts", contracts)
                        .getResultList();
    }
}
