package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Candidate.Status;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Candidates as they are read, all of a tender in four queries. */
@ApplicationScoped
public class CandidateViews {

    private static final String HEADS = """
            select c.id, cast(c.public_id as char), o.name, c.trade_name, c.contact, c.status, c.proposed, c.motivation,
                   cast(c.applied_at as char), cast(c.decided_at as char)
            from tender_candidate c join organisation o on o.id = c.organisation_id
            where c.tender_id = ?1 and (?2 is null or c.public_id = ?2)
            order by c.trade_name, c.public_id
            """;

    private static final String MEMBERS = """
            select m.candidate_id, m.name, m.kind, m.leads
            from tender_member m join tender_candidate c on c.id = m.candidate_id
            where c.tender_id = ?1 and (?2 is null or c.public_id = ?2)
            order by m.candidate_id, m.position
            """;

    private static final String DECLARATIONS = """
            select d.candidate_id, d.subject, d.holds, d.evidence, d.found, d.motivation, d.checked_by, cast(d.checked_at as char)
            from tender_declaration d join tender_candidate c on c.id = d.candidate_id
            where c.tender_id = ?1 and (?2 is null or c.public_id = ?2)
            order by d.candidate_id, d.subject
            """;

    private static final String EVIDENCE = """
            select e.candidate_id, cast(e.public_id as char), e.subject, e.file_name, e.size, e.sha256, cast(e.added_at as char)
            from tender_evidence e join tender_candidate c on c.id = e.candidate_id
            where c.tender_id = ?1 and (?2 is null or c.public_id = ?2)
            order by e.candidate_id, e.added_at, e.id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    /** All of them, for the client. */
    public List<CandidateView> of(Person person, TenderNumber number) {
        var standing = standings.of(number, person);
        policy.require(Act.SEE_CANDIDATES, person, standing, number);
        return read(standing.tender(), null);
    }

    /** One of them, for the client. */
    public CandidateView of(Person person, TenderNumber number, UUID key) {
        var standing = standings.of(number, person);
        policy.require(Act.SEE_CANDIDATES, person, standing, number);
        return read(standing.tender(), key).stream().findFirst().orElseThrow(() -> new Missing("candidate", key));
    }

    /** That of the reader's own organisation, as far as it may know. */
    public Optional<CandidateView> own(TenderStanding standing) {
        return standing.own()
                .flatMap(key -> read(standing.tender(), key).stream().findFirst())
                .map(CandidateView::asOwn);
    }

    private List<CandidateView> read(long tender, @Nullable UUID key) {
        var members = new HashMap<Long, List<Member>>();
        rows(MEMBERS, tender, key)
                .forEach(row ->
                        list(members, row).add(new Member(row.text(1), Member.Kind.valueOf(row.text(2)), row.flag(3))));
        var declared = new HashMap<Long, List<Declaration>>();
        var checked = new HashMap<Long, List<Check>>();
        for (var row : rows(DECLARATIONS, tender, key)) {
            list(declared, row).add(new Declaration(row.text(1), row.flag(2), row.text(3)));
            if (!row.isNull(4)) {
                list(checked, row).add(new Check(row.text(1), row.flag(4), row.text(5), row.text(6), row.moment(7)));
            }
        }
        var sent = new HashMap<Long, List<Evidence>>();
        rows(EVIDENCE, tender, key).forEach(row -> list(sent, row).add(EvidenceFiles.read(row, 1)));
        return rows(HEADS, tender, key).stream()
                .map(row -> view(row, members, declared, checked, sent))
                .toList();
    }

    private static CandidateView view(
            Row row,
            Map<Long, List<Member>> members,
            Map<Long, List<Declaration>> declared,
            Map<Long, List<Check>> checked,
            Map<Long, List<Evidence>> sent) {
        return new CandidateView(
                UUID.fromString(row.text(1)),
                row.text(2),
                row.text(3),
                row.text(4),
                Status.valueOf(row.text(5)),
                row.isNull(6) ? null : Status.valueOf(row.text(6)),
                row.text(7),
                row.moment(8),
                row.momentOrNull(9),
                List.copyOf(list(members, row)),
                List.copyOf(list(declared, row)),
                List.copyOf(list(checked, row)),
                List.copyOf(list(sent, row)));
    }

    private List<Row> rows(String query, long tender, @Nullable UUID key) {
        return Row.of(entities.createNativeQuery(query)
                .setParameter(1, tender)
                .setParameter(2, key == null ? null : key.toString()));
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, Row row) {
        return lists.computeIfAbsent(row.number(0), id -> new ArrayList<>());
    }
}
