package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Standing.Presence;
import nl.uitkomst.domain.shared.Row;
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

    // One row for each stretch in which the organisation has a part in a contract. Who took part at any time in the
    // term keeps its sight of it; whoever is asked to sign an amendment by which it becomes a party has it already.
    private static final String STANDINGS = """
            select c.id, p.role, c.status, p.valid_from, p.valid_until,
                   p.role = 'CONTRACTOR' and not exists (
                       select 1 from contract_party b
                       where b.contract_id = c.id and b.role = 'CONTRACTOR' and b.organisation_id <> p.organisation_id
                         and b.valid_from < p.valid_until and b.valid_until > p.valid_from
                         and (b.leads > p.leads or (b.leads = p.leads and b.id < p.id)) and not (p.leads))
                   or p.role = 'PARTNER' and (p.leads or not exists (
                       select 1 from contract_party b
                       where b.contract_id = c.id and (b.role = 'CONTRACTOR' or b.role = 'PARTNER' and b.leads)
                         and b.valid_from < p.valid_until and b.valid_until > p.valid_from)),
                   p.role = 'CLIENT' or p.role = 'PARTNER' and not p.leads and not exists (
                       select 1 from contract_party b where b.contract_id = c.id and b.role = 'CLIENT'),
                   c.initiated_by <=> ?1
            from contract c join contract_party p on p.contract_id = c.id and p.organisation_id = ?1
            where ?2 is null or c.id = ?2
            union
            select c.id, 'MEMBER', c.status, greatest(m.valid_from, p.valid_from), least(m.valid_until, p.valid_until), 0, 0, 0
            from membership m
                     join contract_party p on p.organisation_id = m.cooperative_id and p.role = 'CONTRACTOR'
                     join contract c on c.id = p.contract_id
            where m.provider_id = ?1 and m.role <> 'SUPPLIER' and (?2 is null or c.id = ?2)
              and m.valid_from <= c.ends_on and m.valid_until > c.starts_on
              and m.valid_from < p.valid_until and m.valid_until > p.valid_from
            union
            select c.id, json_value(x.content, '$.after'), c.status, a.effective_on, cast('9999-12-31' as date), 0, 0, 0
            from amendment a
                     join amendment_change x on x.amendment_id = a.id and x.subject = concat('PARTY.', ?1)
                     join contract c on c.id = a.contract_id
            where a.status = 'OFFERED' and json_value(x.content, '$.after') is not null and (?2 is null or c.id = ?2)
            """;

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
        var query = entities.createNativeQuery(STANDINGS)
                .setParameter(1, person.organisation())
                .setParameter(2, contract);
        return Row.of(query).stream().map(Stretch::read).toList();
    }

    /** From a day until a day in which an organisation has a part in a contract. */
    private record Stretch(long contract, LocalDate from, LocalDate until, Standing standing) {

        static Stretch read(Row row) {
            var standing = new Standing(
                    Relation.valueOf(row.text(1)),
                    !"DRAFT".equals(row.text(2)),
                    Presence.BOUND,
                    row.flag(5),
                    row.flag(6),
                    row.flag(7));
            return new Stretch(row.number(0), row.date(3), row.date(4), standing);
        }

        Standing during(LocalDate first, LocalDate last) {
            var presence =
                    from.isAfter(last) ? Presence.TO_COME : until.isAfter(first) ? Presence.BOUND : Presence.GONE;
            return new Standing(
                    standing.relation(),
                    standing.offered(),
                    presence,
                    standing.answers(),
                    standing.judges(),
                    standing.initiated());
        }
    }

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
