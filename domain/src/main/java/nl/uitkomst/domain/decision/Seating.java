package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations that can have a seat: the parties of a contract, and the providers that take part in its cooperative. A supplier does not. */
@ApplicationScoped
public class Seating {

    private static final String CANDIDATES = """
            select o.id, o.name, p.role, p.valid_from, p.valid_until, 0, cast(o.public_id as char)
            from contract_party p join organisation o on o.id = p.organisation_id
            where p.contract_id = ?1
            union all
            select o.id, o.name, 'MEMBER', greatest(m.valid_from, p.valid_from), least(m.valid_until, p.valid_until),
                   m.role in ('MEMBER', 'MAIN_CONTRACTOR'), cast(o.public_id as char)
            from contract_party p
                     join membership m on m.cooperative_id = p.organisation_id
                     join organisation o on o.id = m.provider_id
            where p.contract_id = ?1 and p.role = 'CONTRACTOR' and m.role <> 'SUPPLIER'
              and m.valid_from < p.valid_until and m.valid_until > p.valid_from
            order by 3, 2, 4""";

    @PersistenceContext
    EntityManager entities;

    /**
     * @param publicId by which other systems know it
     * @param relation what it is to the contract
     * @param member whether it has a seat where every member has one
     */
    public record Candidate(
            long organisation,
            UUID publicId,
            String name,
            Relation relation,
            LocalDate from,
            LocalDate until,
            boolean member) {

        boolean isThereOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** All that ever could, in one query: the parties before the providers. */
    public List<Candidate> ever(long contract) {
        return Row.of(entities.createNativeQuery(CANDIDATES).setParameter(1, contract)).stream()
                .map(row -> new Candidate(
                        row.number(0),
                        UUID.fromString(row.text(6)),
                        row.text(1),
                        Relation.valueOf(row.text(2)),
                        row.date(3),
                        row.date(4),
                        row.flag(5)))
                .toList();
    }

    /** Those of one day. */
    public List<Candidate> on(long contract, LocalDate day) {
        return ever(contract).stream().filter(one -> one.isThereOn(day)).toList();
    }

    /** The seats of a voting that opens on this day, with the names of that day. */
    List<Place> places(DecisionRule rule, List<Candidate> there, Set<Long> present, boolean meeting) {
        var names = names(there);
        var members = there.stream()
                .filter(Candidate::member)
                .map(Candidate::organisation)
                .collect(Collectors.toSet());
        return rule.seatsAmong(names.keySet(), members).stream()
                .map(seat -> new Place(
                        seat,
                        names.getOrDefault(seat.organisation(), ""),
                        !meeting || present.contains(seat.organisation())))
                .toList();
    }

    /** By which other systems know them, by their keys. */
    static Map<Long, UUID> publicIds(List<Candidate> candidates) {
        var ids = new LinkedHashMap<Long, UUID>();
        candidates.forEach(one -> ids.putIfAbsent(one.organisation(), one.publicId()));
        return ids;
    }

    /** By their keys, each once, in the same order. */
    public static Map<Long, String> names(List<Candidate> candidates) {
        var names = new LinkedHashMap<Long, String>();
        candidates.forEach(one -> names.putIfAbsent(one.organisation(), one.name()));
        return names;
    }
}
