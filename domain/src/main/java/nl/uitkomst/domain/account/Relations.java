package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a person's organisation stands to contracts, read from the parties and the memberships of the contractor. */
@ApplicationScoped
public class Relations {

    // One row a contract and kind of relation; the strongest comes first. Who took part at any time in the term keeps
    // its sight of it.
    private static final String STANDINGS = """
            select c.id, p.role, c.status
            from contract c join contract_party p on p.contract_id = c.id and p.organisation_id = ?1
            where ?2 is null or c.id = ?2
            union
            select c.id, 'MEMBER', c.status
            from membership m
                     join contract_party p on p.organisation_id = m.cooperative_id and p.role = 'CONTRACTOR'
                     join contract c on c.id = p.contract_id
            where m.provider_id = ?1 and m.role <> 'SUPPLIER' and (?2 is null or c.id = ?2)
              and m.valid_from <= c.ends_on and m.valid_until > c.starts_on
              and m.valid_from < p.valid_until and m.valid_until > p.valid_from
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessPolicy policy;

    /** Outside a container. */
    public static Relations in(EntityManager entities) {
        var it = new Relations();
        it.entities = entities;
        it.policy = new AccessPolicy();
        return it;
    }

    public Standing of(Person person, long contract) {
        return standings(person, contract).getOrDefault(contract, Standing.NONE);
    }

    /** How the person stands to every contract that its organisation has to do with, by contract id. */
    public Map<Long, Standing> all(Person person) {
        return standings(person, null);
    }

    /** The ids of the contracts with which this person may do this, in the order of the ids. */
    public List<Long> contractsWhere(Act act, Person person) {
        return all(person).entrySet().stream()
                .filter(entry -> policy.may(act, person, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The organisations that have an agreed contract with this cooperative, or an equal part in one. */
    public Set<Long> clientsOf(long cooperative) {
        List<?> found =
                entities.createNativeQuery("""
                        select distinct client.organisation_id
                        from contract_party contractor
                                 join contract_party client on client.contract_id = contractor.contract_id
                                 join contract c on c.id = contractor.contract_id and c.status not in ('DRAFT', 'OFFERED')
                        where contractor.organisation_id = ?1 and contractor.role = 'CONTRACTOR' and client.role in ('CLIENT', 'PARTNER')
                        """).setParameter(1, cooperative).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private Map<Long, Standing> standings(Person person, @Nullable Long contract) {
        var found = new TreeMap<Long, Standing>();
        var query = entities.createNativeQuery(STANDINGS)
                .setParameter(1, person.organisation())
                .setParameter(2, contract);
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            var standing = new Standing(Relation.valueOf((String) columns[1]), !"DRAFT".equals(columns[2]));
            found.merge(((Number) columns[0]).longValue(), standing, Relations::stronger);
        }
        return found;
    }

    private static Standing stronger(Standing one, Standing other) {
        return one.relation().compareTo(other.relation()) <= 0 ? one : other;
    }
}
