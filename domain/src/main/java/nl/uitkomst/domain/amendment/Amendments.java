package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.amendment.Negotiations.Waiting;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The amendments of all contracts. */
@ApplicationScoped
public class Amendments {

    private static final String WAITING = """
            select c.number, c.title, a.number, a.effective_on
            from amendment a join contract c on c.id = a.contract_id and c.status = 'AGREED'
            where a.contract_id in (%s) and a.status = 'OFFERED'
              and not exists (select 1 from amendment_signature s where s.amendment_id = a.id and s.organisation_id = ?1)
            order by c.id, a.number""";

    @PersistenceContext
    EntityManager entities;

    /** Afterwards the amendment has its id. */
    public void add(Amendment amendment) {
        entities.persist(amendment);
        entities.flush();
    }

    /** @throws Missing when the contract has none with this number */
    public Amendment get(long contract, int number) {
        return entities.createQuery(
                        "select a from Amendment a where a.contract = :contract and a.number = :number",
                        Amendment.class)
                .setParameter("contract", contract)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("amendment", number));
    }

    /** By number. */
    public List<Amendment> of(long contract) {
        return entities.createQuery(
                        "select a from Amendment a where a.contract = :contract order by a.number", Amendment.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Of agreed contracts, what was offered and not signed by this organisation, in the order of the contracts. */
    List<Waiting> waiting(Collection<Long> contracts, long organisation) {
        if (contracts.isEmpty()) {
            return List.of();
        }
        var ids = contracts.stream().map(String::valueOf).collect(Collectors.joining(","));
        var query = entities.createNativeQuery(WAITING.formatted(ids)).setParameter(1, organisation);
        return Row.of(query).stream()
                .map(row -> new Waiting(ContractNumber.valueOf(row.text(0)), row.text(1), row.small(2), row.date(3)))
                .toList();
    }

    /** Writes what was changed until now. */
    public void flush() {
        entities.flush();
    }
}
