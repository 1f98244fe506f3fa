package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.TenderStanding.Relation;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The tenders in which there is something for someone, read in one query. */
@ApplicationScoped
public class TenderLines {

    private static final String LINES = """
            select t.id, t.procedure_kind, t.phase, t.announced_at is not null, t.client_id, cast(c.public_id as char), c.status, a.role,
                   t.number, t.title, o.name, t.illustrative, cast(t.selected_at as char),
                   (select cast(m.at as char) from tender_moment m where m.tender_id = t.id and m.kind = 'APPLY_UNTIL'),
                   (select cast(m.at as char) from tender_moment m where m.tender_id = t.id and m.kind = 'BID_UNTIL'),
                   (select count(*) from tender_candidate x where x.tender_id = t.id and x.status = 'APPLIED'),
                   (select count(*) from tender_candidate x where x.tender_id = t.id and x.status = 'APPLIED' and x.proposed is null)
            from tender t
                     join organisation o on o.id = t.client_id
                     left join tender_candidate c on c.tender_id = t.id and c.organisation_id = ?1
                     left join tender_appointment a on a.tender_id = t.id and a.account_id = ?2 and a.role = ?3
            where (%s) and (?4 is null or t.number = ?4)
            order by t.phase in ('FINAL', 'WITHDRAWN'), t.phase_since desc, t.number
            """;

    @PersistenceContext
    EntityManager entities;

    /** Those that are still under way first, and what changed last before the rest. */
    public List<TenderLine> of(Person person) {
        return read(person, null);
    }

    /** One of them; nothing when there is nothing in it for this person. */
    List<TenderLine> of(Person person, TenderNumber number) {
        return read(person, number);
    }

    private List<TenderLine> read(Person person, @Nullable TenderNumber number) {
        var query = entities.createNativeQuery(LINES.formatted(where(person)))
                .setParameter(1, person.organisation())
                .setParameter(2, person.account())
                .setParameter(3, person.role().name())
                .setParameter(4, number == null ? null : number.text());
        return Row.of(query).stream().map(row -> line(row, person)).toList();
    }

    private static String where(Person person) {
        return switch (person.role()) {
            case CONTRACT_MANAGER, ALDERMAN, AUDITOR -> "t.client_id = ?1";
            // Those one can still apply for, and those one applied for
            case BIDDER ->
                "t.announced_at is not null and (c.id is not null or t.phase = 'ANNOUNCED' or t.phase = 'BIDDING' and t.procedure_kind = 'OPEN')";
            case ASSESSOR, OPENER -> "a.role is not null";
            default -> "false";
        };
    }

    private static TenderLine line(Row row, Person person) {
        var standing = TenderStandings.standing(row, person);
        var client =
                standing.relation() == Relation.CLIENT && standing.procedure().tellsCandidatesIn(standing.phase());
        return new TenderLine(
                new TenderNumber(row.text(8)),
                row.text(9),
                row.text(10),
                row.flag(11),
                standing,
                row.momentOrNull(12),
                row.momentOrNull(13),
                row.momentOrNull(14),
                client ? row.small(15) : 0,
                client ? row.small(16) : 0);
    }
}
