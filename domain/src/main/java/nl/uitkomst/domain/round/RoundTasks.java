package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderStanding.Relation;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.TenderTaskSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for someone in the dialogues of tenders. A candidate hears of what is its own and of what is for all, and never how many others there are. */
@ApplicationScoped
public class RoundTasks implements TenderTaskSource {

    private static final String OF_CLIENT = """
            select t.id,
                   (select count(*) from tender_question q where q.tender_id = t.id and q.answered_at is null and q.withdrawn_at is null
                      and (q.kind = 'GENERAL' or q.consented_at is not null or q.requested_at is null)
                      and (trim(q.answer) = '' or (q.kind = 'GENERAL' or q.consented_at is not null) and trim(q.neutral) = '')),
                   (select count(*) from tender_question q where q.tender_id = t.id and q.answered_at is null and q.withdrawn_at is null
                      and (q.kind = 'GENERAL' or q.consented_at is not null) and trim(q.answer) <> '' and trim(q.neutral) <> ''),
                   (select count(*) from tender_session s join tender_round r on r.id = s.round_id
                    where r.tender_id = t.id and s.shared_at is null and s.ends_at <= ?2),
                   exists (select 1 from tender_round r where r.tender_id = t.id and r.closed_at is null and r.until_day < ?3)
            from tender t
            where find_in_set(t.id, ?1) and t.phase in ('DIALOGUE', 'BIDDING')
            """;

    /** What a candidate that fell out reads ended when it did. */
    private static final String OF_CANDIDATE = """
            select x.id, x.requested, x.to_answer,
                   x.rounds > coalesce(sr.seen_at, '1970-01-01'), x.notices > coalesce(sq.seen_at, '1970-01-01'), x.documents > coalesce(sd.seen_at, '1970-01-01')
            from (select t.id,
                         (select count(*) from tender_question q where q.candidate_key = c.public_id and q.requested_at is not null
                            and q.consented_at is null and q.answered_at is null and q.withdrawn_at is null
                            and c.status = 'SELECTED') requested,
                         (select count(*) from tender_session s where s.candidate_key = c.public_id and s.shared_at is not null and s.answered_at is null)
                            to_answer,
                         greatest(
                            coalesce((select max(greatest(r.planned_at, coalesce(r.closed_at, r.planned_at)))
                                      from tender_round r join tender_round_candidate p on p.round_id = r.id
                                      where p.candidate_key = c.public_id), '1970-01-01'),
                            coalesce((select max(s.planned_at) from tender_session s where s.candidate_key = c.public_id), '1970-01-01')) rounds,
                         (select max(n.published_at) from tender_notice n where n.tender_id = t.id
                            and (c.status in ('APPLIED', 'SELECTED') or n.published_at < coalesce(c.decided_at, c.applied_at))) notices,
                         (select max(v.published_at) from tender_document d join tender_document_version v on v.document_id = d.id where d.tender_id = t.id
                            and (c.status in ('APPLIED', 'SELECTED') or v.published_at < coalesce(c.decided_at, c.applied_at))) documents
                  from tender t join tender_candidate c on c.tender_id = t.id and c.organisation_id = ?2
                  where find_in_set(t.id, ?1) and t.phase in ('ANNOUNCED', 'SELECTING', 'DIALOGUE', 'BIDDING')) x
                     left join tender_seen sr on sr.tender_id = x.id and sr.account_id = ?3 and sr.page = 'ROUNDS'
                     left join tender_seen sq on sq.tender_id = x.id and sq.account_id = ?3 and sq.page = 'QUESTIONS'
                     left join tender_seen sd on sd.tender_id = x.id and sd.account_id = ?3 and sd.page = 'DOCUMENTS'
            """;

    private static final Set<Phase> OF_BOTH = EnumSet.of(Phase.DIALOGUE, Phase.BIDDING);
    private static final Set<Phase> BEFORE = EnumSet.of(Phase.ANNOUNCED, Phase.SELECTING);

    private static final String ROUNDS = "/rondes";
    private static final String QUESTIONS = "/vragen";
    private static final String DOCUMENTS = "/documenten";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DatabaseClock clock;

    @Override
    public List<TenderTask> of(Person person, List<TenderLine> tenders) {
        return switch (person.role()) {
            case CONTRACT_MANAGER -> tasks(tenders, Relation.CLIENT, ids -> ofClient(ids, clock.now()), true);
            case BIDDER -> tasks(tenders, Relation.CANDIDATE, ids -> ofCandidate(ids, person), false);
            default -> List.of();
        };
    }

    private List<TenderTask> tasks(
            List<TenderLine> tenders, Relation relation, Function<String, List<Row>> read, boolean client) {
        var lines = tenders.stream()
                .filter(one -> one.standing().relation() == relation
                        && isUnderWay(one.standing().phase(), client))
                .collect(Collectors.toMap(one -> one.standing().tender(), one -> one, (one, same) -> one));
        return lines.isEmpty() ? List.of() : found(lines, read.apply(ids(lines)), client);
    }

    private static boolean isUnderWay(Phase phase, boolean client) {
        return OF_BOTH.contains(phase) || !client && BEFORE.contains(phase);
    }

    private static String ids(Map<Long, TenderLine> lines) {
        return lines.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<TenderTask> found(Map<Long, TenderLine> lines, List<Row> rows, boolean client) {
        var tasks = new ArrayList<TenderTask>();
        for (var row : rows) {
            var line = lines.get(row.number(0));
            if (line != null && client) {
                ofClient(tasks, line, row);
            } else if (line != null) {
                ofCandidate(tasks, line, row);
            }
        }
        return tasks;
    }

    private static void ofClient(List<TenderTask> tasks, TenderLine line, Row row) {
        if (row.number(1) > 0) {
            tasks.add(TenderTask.of(line, "round.task.answer", QUESTIONS, null, row.number(1)));
        }
        if (row.number(2) > 0) {
            tasks.add(TenderTask.of(line, "round.task.publish", QUESTIONS, null, row.number(2)));
        }
        if (row.number(3) > 0) {
            tasks.add(TenderTask.of(line, "round.task.minutes", ROUNDS, null, row.number(3)));
        }
        if (row.flag(4)) {
            tasks.add(TenderTask.of(line, "round.task.close", ROUNDS, null));
        }
    }

    private static void ofCandidate(List<TenderTask> tasks, TenderLine line, Row row) {
        if (row.number(1) > 0) {
            tasks.add(TenderTask.of(line, "round.task.consent", QUESTIONS, null, row.number(1)));
        }
        if (row.number(2) > 0) {
            tasks.add(TenderTask.of(line, "round.task.confirm", ROUNDS, null, row.number(2)));
        }
        if (isTrue(row, 3)) {
            tasks.add(TenderTask.of(line, "round.task.news-rounds", ROUNDS, null));
        }
        if (isTrue(row, 4)) {
            tasks.add(TenderTask.of(line, "round.task.news-answers", QUESTIONS, null));
        }
        if (isTrue(row, 5)) {
            tasks.add(TenderTask.of(line, "round.task.news-documents", DOCUMENTS, null));
        }
    }

    private static boolean isTrue(Row row, int column) {
        return !row.isNull(column) && row.flag(column);
    }

    private List<Row> ofClient(String tenders, Instant now) {
        return Row.of(entities.createNativeQuery(OF_CLIENT)
                .setParameter(1, tenders)
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(3, DatabaseClock.day(now)));
    }

    private List<Row> ofCandidate(String tenders, Person person) {
        return Row.of(entities.createNativeQuery(OF_CANDIDATE)
                .setParameter(1, tenders)
                .setParameter(2, person.organisation())
                .setParameter(3, person.account()));
    }
}
