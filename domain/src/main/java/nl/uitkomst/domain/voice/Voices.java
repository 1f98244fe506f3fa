package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.util.Collection;
import java.util.List;

/** The voices of all contracts. Each list takes one query, in the order in which they were heard. */
@ApplicationScoped
public class Voices {

    private static final String ALL = "select v from Voice v where v.contract = :contract";
    private static final String IN_ORDER = " order by v.heardOn, v.number";

    @PersistenceContext
    EntityManager entities;

    void add(Voice voice) {
        entities.persist(voice);
        entities.flush();
    }

    /** To be asked while the contract is held, or two would get the same. */
    int nextNumber(long contract) {
        return 1
                + entities.createQuery(
                                "select coalesce(max(v.number), 0) from Voice v where v.contract = :contract",
                                Integer.class)
                        .setParameter("contract", contract)
                        .getSingleResult();
    }

    public Voice get(long contract, int number) {
        return entities.createQuery(ALL + " and v.number = :number", Voice.class)
                .setParameter("contract", contract)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("voice", number));
    }

    public List<Voice> of(long contract) {
        return entities.createQuery(ALL + IN_ORDER, Voice.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Those that wait for an answer. */
    public List<Voice> open(long contract) {
        return entities.createQuery(ALL + " and v.reply.answer is null" + IN_ORDER, Voice.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Those of several contracts that wait for an answer, in one query. */
    List<Voice> open(Collection<Long> contracts) {
        return contracts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from Voice v where v.contract in :contracts and v.reply.answer is null"
                                        + IN_ORDER,
                                Voice.class)
                        .setParameter("contracts", contracts)
                        .getResultList();
    }

    /** Whether a proposal with this number was ever put forward. */
    boolean isPutForward(long contract, int proposal) {
        return !entities.createNativeQuery("select 1 from proposal where contract_id = ?1 and number = ?2")
                .setParameter(1, contract)
                .setParameter(2, proposal)
                .getResultList()
                .isEmpty();
    }

    /** @param proposal its number within the contract */
    public List<Voice> about(long contract, int proposal) {
        return entities.createQuery(ALL + " and v.proposal = :proposal" + IN_ORDER, Voice.class)
                .setParameter("contract", contract)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** Those that were heard in this period. */
    public List<Voice> in(long contract, ReportingPeriod period) {
        return entities.createQuery(ALL + " and v.heardOn between :first and :last" + IN_ORDER, Voice.class)
                .setParameter("contract", contract)
                .setParameter("first", period.start())
                .setParameter("last", period.end())
                .getResultList();
    }
}
