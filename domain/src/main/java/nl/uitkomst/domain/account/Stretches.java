package nl.uitkomst.domain.account;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.account.Standing.Presence;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads as what and when an organisation takes part in contracts, in one query. What follows from who the other parties are is told from their rows. */
final class Stretches {

    // Every party of the contract. Who took part at any time in the term keeps its sight of it; whoever is asked to
    // sign
    // an amendment by which it becomes a party has it already.
    private static final String PARTS = """
            select c.id, p.role, c.status, p.valid_from, p.valid_until, p.organisation_id, p.id, p.leads, c.initiated_by
            from contract_party p join contract c on c.id = p.contract_id
            where p.contract_id {which}
            union all
            select c.id, 'MEMBER', c.status, greatest(m.valid_from, p.valid_from), least(m.valid_until, p.valid_until), ?1, 0, 0, null
            from membership m
                     join contract_party p on p.organisation_id = m.cooperative_id and p.role = 'CONTRACTOR'
                     join contract c on c.id = p.contract_id
            where m.provider_id = ?1 and m.role <> 'SUPPLIER' {member}
              and m.valid_from <= c.ends_on and m.valid_until > c.starts_on
              and m.valid_from < p.valid_until and m.valid_until > p.valid_from
            union all
            select c.id, json_value(x.content, '$.after'), c.status, a.effective_on, cast('9999-12-31' as date), ?1, 0, 0, null
            from amendment a
                     join amendment_change x on x.amendment_id = a.id and x.subject = concat('PARTY.', ?1)
                     join contract c on c.id = a.contract_id
            where a.status = 'OFFERED' and json_value(x.content, '$.after') is not null {asked}
            """;
    private static final String OF_ONE = PARTS.replace("{which}", "= ?2")
            .replace("{member}", "and p.contract_id = ?2")
            .replace("{asked}", "and a.contract_id = ?2");
    private static final String OF_ALL = PARTS.replace(
                    "{which}", "in (select own.contract_id from contract_party own where own.organisation_id = ?1)")
            .replace("{member}", "")
            .replace("{asked}", "");

    /** A party of a contract from a day until a day, or what the database knows to count as one, without an own number. */
    private record Part(
            long contract,
            Relation relation,
            boolean offered,
            LocalDate from,
            LocalDate until,
            long organisation,
            long number,
            boolean leads,
            boolean initiated) {

        static Part read(Row row) {
            return new Part(
                    row.number(0),
                    Relation.valueOf(row.text(1)),
                    !"DRAFT".equals(row.text(2)),
                    row.date(3),
                    row.date(4),
                    row.number(5),
                    row.number(6),
                    row.flag(7),
                    Objects.equals(row.isNull(8) ? null : row.number(8), row.number(5)));
        }

        boolean isAtTheTimeOf(Part other) {
            return from.isBefore(other.until) && until.isAfter(other.from);
        }

        boolean comesBefore(Part other) {
            return leads && !other.leads || leads == other.leads && number < other.number;
        }
    }

    private final List<Part> parts;

    private Stretches(List<Part> parts) {
        this.parts = parts;
    }

    /** @param contract absent for all that the organisation has to do with */
    static List<Stretch> of(EntityManager entities, long organisation, @Nullable Long contract) {
        var query =
                entities.createNativeQuery(contract == null ? OF_ALL : OF_ONE).setParameter(1, organisation);
        var rows = Row.of(contract == null ? query : query.setParameter(2, contract));
        return rows.stream().map(Part::read).collect(Collectors.groupingBy(Part::contract)).values().stream()
                .flatMap(parts -> new Stretches(parts).of(organisation).stream())
                .toList();
    }

    private List<Stretch> of(long organisation) {
        return parts.stream()
                .filter(part -> part.organisation == organisation)
                .map(part -> new Stretch(part.contract, part.from, part.until, standing(part)))
                .toList();
    }

    private Standing standing(Part part) {
        return part.number == 0
                ? new Standing(part.relation, part.offered, Presence.BOUND, false, false, false)
                : new Standing(
                        part.relation, part.offered, Presence.BOUND, answers(part), judges(part), part.initiated);
    }

    /** The contractor that leads, or came first while none does; between equals who leads, or all while nobody carries out or leads. */
    private boolean answers(Part part) {
        return switch (part.relation) {
            case CONTRACTOR ->
                part.leads
                        || !any(other -> other.relation == Relation.CONTRACTOR
                                && other.organisation != part.organisation
                                && other.isAtTheTimeOf(part)
                                && other.comesBefore(part));
            case PARTNER ->
                part.leads
                        || !any(other -> (other.relation == Relation.CONTRACTOR
                                        || other.relation == Relation.PARTNER && other.leads)
                                && other.isAtTheTimeOf(part));
            default -> false;
        };
    }

    /** The client; between equals whoever does not lead. */
    private boolean judges(Part part) {
        return part.relation == Relation.CLIENT
                || part.relation == Relation.PARTNER && !part.leads && !any(other -> other.relation == Relation.CLIENT);
    }

    private boolean any(Predicate<Part> which) {
        return parts.stream().filter(other -> other.number != 0).anyMatch(which);
    }
}
