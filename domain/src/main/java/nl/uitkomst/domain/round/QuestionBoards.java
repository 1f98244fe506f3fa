package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.Question.State;
import nl.uitkomst.domain.round.RoundDoor.Reader;
import nl.uitkomst.domain.round.SeenNotice.Answered;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Questions and answers as they are read, in a fixed number of queries. What others asked is read in the published words only. */
@ApplicationScoped
public class QuestionBoards {

    private static final String NOTICES = """
            select n.number, cast(n.published_at as char), q.position, q.neutral, q.answer
            from tender_notice n join tender_question q on q.notice_id = n.id
            where n.tender_id = ?1
            order by n.number desc, q.position
            """;

    private static final String QUESTIONS = """
            select cast(q.public_id as char), c.trade_name, q.kind, q.words, q.reason, cast(q.asked_at as char), q.asked_by_name, q.neutral, q.answer, q.request,
                   q.requested_at is not null, q.consented_at is not null, cast(q.answered_at as char), q.withdrawn_at is not null, n.number
            from tender_question q
                     join tender_candidate c on c.public_id = q.candidate_key
                     left join tender_notice n on n.id = q.notice_id
            where q.tender_id = ?1 and (?2 is null or q.candidate_key = ?2)
            order by q.asked_at, q.public_id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoundDoor door;

    @Inject
    TenderPolicy policy;

    /** @throws Missing when this person may not know of the tender */
    public QuestionBoard of(Person person, TenderNumber number) {
        var reader = door.of(person, number, RoundPlace.QUESTIONS);
        var asking = Asking.of(reader.tender());
        var mayAsk = policy.may(Act.ASK, person, reader.head().standing())
                && asking.isOpen(reader.head().now());
        return new QuestionBoard(reader.head(), mayAsk, asking, notices(reader), questions(reader));
    }

    private List<SeenNotice> notices(Reader reader) {
        var published = new LinkedHashMap<Integer, Instant>();
        var answers = new LinkedHashMap<Integer, List<Answered>>();
        var query = entities.createNativeQuery(NOTICES)
                .setParameter(1, reader.tender().id());
        for (var row : Row.of(query)) {
            if (reader.mayRead(row.moment(1))) {
                published.put(row.small(0), row.moment(1));
                answers.computeIfAbsent(row.small(0), notice -> new ArrayList<>())
                        .add(new Answered(row.small(2), row.text(3), row.text(4)));
            }
        }
        return published.entrySet().stream()
                .map(entry -> new SeenNotice(
                        entry.getKey(), entry.getValue(), answers.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private List<SeenQuestion> questions(Reader reader) {
        if (reader.head().client() && !reader.head().holds()) {
            return List.of();
        }
        var own = reader.own();
        var query = entities.createNativeQuery(QUESTIONS)
                .setParameter(1, reader.tender().id())
                .setParameter(2, own == null ? null : own.toString());
        return Row.of(query).stream()
                .map(QuestionBoards::question)
                .map(one -> reader.head().client() ? forClient(one, reader.tender()) : one.forAsker(reader::mayRead))
                .toList();
    }

    private static SeenQuestion forClient(SeenQuestion question, Tender tender) {
        return tender.procedure().tellsCandidatesIn(tender.phase()) ? question : question.unnamed();
    }

    private static SeenQuestion question(Row row) {
        return new SeenQuestion(
                UUID.fromString(row.text(0)),
                row.text(1),
                Kind.valueOf(row.text(2)),
                state(row),
                row.text(3),
                row.text(4),
                row.moment(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.momentOrNull(12),
                row.isNull(14) ? null : row.small(14));
    }

    private static State state(Row row) {
        if (row.flag(13)) {
            return State.WITHDRAWN;
        }
        if (!row.isNull(12)) {
            return row.isNull(14) ? State.ANSWERED : State.PUBLISHED;
        }
        return row.flag(11) ? State.CONSENTED : row.flag(10) ? State.REQUESTED : State.ASKED;
    }
}
