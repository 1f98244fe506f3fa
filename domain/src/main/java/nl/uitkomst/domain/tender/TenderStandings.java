package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.TenderStanding.Relation;

import java.util.UUID;

/** How people stand to tenders, read in one query. */
@ApplicationScoped
public class TenderStandings {

    static final String COLUMNS = """
            select t.id, t.procedure_kind, t.phase, t.announced_at is not null, t.client_id, cast(c.public_id as char), c.status, a.role
            from tender t
                     left join tender_candidate c on c.tender_id = t.id and c.organisation_id = ?1
                     left join tender_appointment a on a.tender_id = t.id and a.account_id = ?2 and a.role = ?3
            """;

    @PersistenceContext
    EntityManager entities;

    /** @throws Missing when there is no such tender */
    public TenderStanding of(TenderNumber number, Person person) {
        return ReadOnce.get(new Asked(number, person), () -> read(number, person));
    }

    private record Asked(TenderNumber number, Person person) {}

    private TenderStanding read(TenderNumber number, Person person) {
        var query = entities.createNativeQuery(COLUMNS + "where t.number = ?4")
                .setParameter(1, person.organisation())
                .setParameter(2, person.account())
                .setParameter(3, person.role().name())
                .setParameter(4, number.text());
        return Row.of(query).stream()
                .findFirst()
                .map(row -> standing(row, person))
                .orElseThrow(() -> new Missing("tender", number));
    }

    static TenderStanding standing(Row row, Person person) {
        var candidate = row.textOrNull(5);
        var relation = relation(person, row.number(4), candidate != null, !row.isNull(7));
        var own = relation == Relation.CANDIDATE;
        return new TenderStanding(
                row.number(0),
                Procedure.valueOf(row.text(1)),
                Phase.valueOf(row.text(2)),
                row.flag(3),
                relation,
                own && candidate != null ? UUID.fromString(candidate) : null,
                own ? Candidate.Status.valueOf(row.text(6)) : null);
    }

    private static Relation relation(Person person, long client, boolean candidate, boolean appointed) {
        return switch (person.role()) {
            case CONTRACT_MANAGER, ALDERMAN, AUDITOR ->
                person.organisation() == client ? Relation.CLIENT : Relation.NONE;
            case BIDDER -> candidate ? Relation.CANDIDATE : Relation.NONE;
            case ASSESSOR -> appointed ? Relation.ASSESSOR : Relation.NONE;
            case OPENER -> appointed ? Relation.OPENER : Relation.NONE;
            default -> Relation.NONE;
        };
    }
}
