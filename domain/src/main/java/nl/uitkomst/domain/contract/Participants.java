package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.Row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations that have a part in a contract at some time: its parties, and the providers of the cooperative that carries it out. */
@ApplicationScoped
public class Participants {

    private static final String PARTICIPANTS = """
            select o.id, o.public_id, o.name, p.role, p.valid_from, p.valid_until, 0 as place
            from contract_party p join organisation o on o.id = p.organisation_id
            where p.contract_id = ?1
            union all
            select o.id, o.public_id, o.name, 'MEMBER', greatest(m.valid_from, p.valid_from), least(m.valid_until, p.valid_until), 1
            from contract_party p
                     join contract c on c.id = p.contract_id
                     join membership m on m.cooperative_id = p.organisation_id
                     join organisation o on o.id = m.provider_id
            where p.contract_id = ?1 and p.role = 'CONTRACTOR'
              and m.valid_from <= c.ends_on and m.valid_until > c.starts_on
              and m.valid_from < p.valid_until and m.valid_until > p.valid_from
            order by 7, 4, 3""";

    private static final String NAMES = "select o.id, o.name from organisation o where o.id in (%s)";

    @PersistenceContext
    EntityManager entities;

    /**
     * An organisation with the part that it has.
     *
     * @param until the first day on which it no longer has it
     */
    public record Participant(long id, UUID publicId, String name, Relation relation, LocalDate from, LocalDate until) {

        public boolean isBoundOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** One query; the parties first, then the providers. */
    public List<Participant> of(long contract) {
        return ReadOnce.get(new Asked(contract), () -> read(contract));
    }

    private record Asked(long contract) {}

    private List<Participant> read(long contract) {
        return Row.of(entities.createNativeQuery(PARTICIPANTS).setParameter(1, contract)).stream()
                .map(row -> new Participant(
                        row.number(0),
                        UUID.fromString(row.text(1)),
                        row.text(2),
                        Relation.valueOf(row.text(3)),
                        row.date(4),
                        row.date(5)))
                .toList();
    }

    /** The names of these organisations, whatever they have to do with. */
    public Map<Long, String> names(Collection<Long> organisations) {
        var names = new LinkedHashMap<Long, String>();
        if (!organisations.isEmpty()) {
            var keys = organisations.stream().map(String::valueOf).collect(Collectors.joining(", "));
            Row.of(entities.createNativeQuery(NAMES.formatted(keys)))
                    .forEach(row -> names.put(row.number(0), row.text(1)));
        }
        return names;
    }

    /** Each organisation once, in the same order, with the part that it has longest. */
    public static List<Participant> once(List<Participant> participants) {
        var found = new LinkedHashMap<Long, Participant>();
        participants.forEach(one ->
                found.merge(one.id(), one, (known, next) -> next.until().isAfter(known.until()) ? next : known));
        return List.copyOf(found.values());
    }

    public static Optional<Participant> find(List<Participant> participants, String publicId) {
        return participants.stream()
                .filter(one -> one.publicId().toString().equals(publicId))
                .findFirst();
    }

    /** The names by their keys, each once, in the same order. */
    public static Map<Long, String> names(List<Participant> participants) {
        var names = new LinkedHashMap<Long, String>();
        participants.forEach(one -> names.putIfAbsent(one.id(), one.name()));
        return names;
    }
}
