package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.shared.ReadOnce;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a person's organisation stands to contracts, read from the parties and the memberships of the contractor. */
@ApplicationScoped
public class Relations {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    /** Outside a container. */
    public static Relations in(EntityManager entities) {
        var it = new Relations();
        it.entities = entities;
        it.policy = new AccessPolicy();
        it.clock = Clock.systemDefaultZone();
        return it;
    }

    /** How the person stands to a contract today. */
    public Standing of(Person person, long contract) {
        return on(person, contract, LocalDate.now(clock));
    }

    /** How the person stands to a contract on a day. */
    public Standing on(Person person, long contract, LocalDate day) {
        return during(person, contract, day, day);
    }

    /** How the person stands to a contract in a stretch of time, of which both days are part: its part runs when it does so on any day of it. */
    public Standing during(Person person, long contract, LocalDate first, LocalDate last) {
        return standings(person, contract, first, last).getOrDefault(contract, Standing.NONE);
    }

    /** How the person stands to every contract that its organisation has to do with, at whatever time, by contract id. */
    public Map<Long, Standing> all(Person person) {
        var ever = standings(person, null, LocalDate.MIN, LocalDate.MAX);
        ever.replaceAll((contract, standing) -> standing.bound());
        return ever;
    }

    /** The ids of the contracts with which this person may do this, at whatever time, in the order of the ids. */
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

    /** The organisations that have an agreed contract, as a client or as an equal, with this one or with a cooperative in which it takes part. */
    public Set<Long> commissionersOf(long organisation) {
        List<?> found =
                entities.createNativeQuery("""
                        select distinct client.organisation_id
                        from contract_party party
                                 join contract c on c.id = party.contract_id and c.status not in ('DRAFT', 'OFFERED')
                                 join contract_party client on client.contract_id = party.contract_id and client.role in ('CLIENT', 'PARTNER')
                        where client.organisation_id <> ?1
                          and (party.organisation_id = ?1
                            or party.organisation_id in (select m.cooperative_id from membership m where m.provider_id = ?1))
                        """).setParameter(1, organisation).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** The last day of which this person sees what was reported on each contract that its organisation has left; nothing of a contract in which its part still runs. */
    public Map<Long, LocalDate> lastDays(Person person) {
        return lastDays(stretches(person, null));
    }

    /** The last day of which this person sees what was reported on this contract; none while the part of its organisation runs. */
    public Optional<LocalDate> lastDay(Person person, long contract) {
        return Optional.ofNullable(lastDays(stretches(person, contract)).get(contract));
    }

    private static Map<Long, LocalDate> lastDays(List<Stretch> stretches) {
        var days = new TreeMap<Long, LocalDate>();
        stretches.forEach(one -> days.merge(one.contract(), one.until(), Relations::later));
        days.values().removeIf(until -> until.equals(OPEN_END));
        days.replaceAll((contract, until) -> until.minusDays(1));
        return days;
    }

    private Map<Long, Standing> standings(Person person, @Nullable Long contract, LocalDate first, LocalDate last) {
        var found = new TreeMap<Long, Standing>();
        for (var stretch : stretches(person, contract)) {
            found.merge(stretch.contract(), stretch.during(first, last), Relations::stronger);
        }
        return found;
    }

    private List<Stretch> stretches(Person person, @Nullable Long contract) {
        return ReadOnce.get(
                new Asked(person.organisation(), contract),
                () -> Stretches.of(entities, person.organisation(), contract));
    }

    private record Asked(long organisation, @Nullable Long contract) {}

    /** A part that runs counts before one that does not, then the strongest relation, then who answers for the whole. */
    private static Standing stronger(Standing one, Standing other) {
        return Comparator.comparing(Standing::isBound)
                                .reversed()
                                .thenComparing(Standing::relation)
                                .thenComparing(
                                        Comparator.comparing(Standing::answers).reversed())
                                .thenComparing(Standing::presence)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
