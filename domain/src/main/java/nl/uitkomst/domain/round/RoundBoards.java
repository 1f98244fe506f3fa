package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.RoundBoard.Choice;
import nl.uitkomst.domain.round.RoundDoor.Reader;
import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Candidate;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rounds as they are read, each page in a fixed number of queries. A candidate reads its own part of them, and nothing that tells of others. */
@ApplicationScoped
public class RoundBoards {

    private static final String ROUNDS = """
            select r.number, r.theme, r.about, r.from_day, r.until_day, cast(r.planned_at as char), cast(r.closed_at as char), r.closed_by_name,
                   cast(p.candidate_key as char), c.trade_name, c.status, p.outcome, p.motivation
            from tender_round r
                     join tender_round_candidate p on p.round_id = r.id
                     join tender_candidate c on c.public_id = p.candidate_key
            where r.tender_id = ?1 and (?2 is null or p.candidate_key = ?2)
            order by r.number, c.trade_name, c.public_id
            """;

    private static final String TALKS = """
            select r.number, r.theme, cast(t.candidate_key as char), c.trade_name, cast(t.public_id as char), cast(t.starts_at as char), cast(t.ends_at as char),
                   t.place, t.agenda, cast(t.planned_at as char), t.minutes, cast(t.shared_at as char), cast(t.answered_at as char), t.remark
            from tender_session t
                     join tender_round r on r.id = t.round_id
                     join tender_candidate c on c.public_id = t.candidate_key
            where r.tender_id = ?1 and (?2 is null or t.candidate_key = ?2)
            order by t.starts_at, t.public_id
            """;

    private static final String CHOICE = """
            select cast(public_id as char), trade_name from tender_candidate
            where tender_id = ?1 and status = 'SELECTED'
            order by trade_name, public_id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoundDoor door;

    /** @throws Missing when this person may not know of the tender */
    public RoundBoard of(Person person, TenderNumber number) {
        var reader = door.of(person, number, RoundPlace.ROUNDS);
        var talks = talks(reader);
        var heads = new LinkedHashMap<Integer, Row>();
        var parts = new HashMap<Integer, List<SeenPart>>();
        for (var row : rows(ROUNDS, reader)) {
            heads.putIfAbsent(row.small(0), row);
            parts.computeIfAbsent(row.small(0), round -> new ArrayList<>()).add(part(row, talks));
        }
        var rounds = new ArrayList<SeenRound>();
        heads.forEach((round, row) ->
                rounds.add(round(row, reader, rounds.size() + 1, parts.getOrDefault(round, List.of()))));
        return new RoundBoard(reader.head(), rounds, choice(reader));
    }

    private static SeenRound round(Row row, Reader reader, int own, List<SeenPart> parts) {
        var client = reader.head().client();
        return new SeenRound(
                client ? row.small(0) : own,
                row.text(1),
                row.text(2),
                row.date(3),
                row.date(4),
                row.moment(5),
                row.momentOrNull(6),
                client ? row.textOrNull(7) : null,
                client ? parts : parts.stream().map(part -> counted(part, own)).toList());
    }

    private static SeenPart counted(SeenPart part, int round) {
        return new SeenPart(
                part.candidate(),
                part.name(),
                part.status(),
                part.outcome(),
                part.motivation(),
                part.talks().stream().map(talk -> talk.inRound(round)).toList());
    }

    private static SeenPart part(Row row, Map<String, List<SeenTalk>> talks) {
        return new SeenPart(
                UUID.fromString(row.text(8)),
                row.text(9),
                Candidate.Status.valueOf(row.text(10)),
                row.isNull(11) ? null : Outcome.valueOf(row.text(11)),
                row.text(12),
                talks.getOrDefault(row.small(0) + row.text(8), List.of()));
    }

    /** By the number of the round and the key of the candidate; for those that only read the rounds there are none. */
    private Map<String, List<SeenTalk>> talks(Reader reader) {
        var found = new HashMap<String, List<SeenTalk>>();
        if (reader.head().client() && !reader.head().holds()) {
            return found;
        }
        for (var row : rows(TALKS, reader)) {
            var talk = talk(row);
            found.computeIfAbsent(row.small(0) + row.text(2), key -> new ArrayList<>())
                    .add(reader.head().client() ? talk : talk.forCandidate());
        }
        return found;
    }

    private static SeenTalk talk(Row row) {
        var shared = row.momentOrNull(11);
        var answered = row.momentOrNull(12);
        return new SeenTalk(
                UUID.fromString(row.text(4)),
                row.small(0),
                row.text(1),
                UUID.fromString(row.text(2)),
                row.text(3),
                row.moment(5),
                row.moment(6),
                row.text(7),
                row.text(8),
                row.moment(9),
                PrivateTalk.Minutes.of(
                        !row.text(10).isBlank(),
                        shared != null,
                        answered != null,
                        !row.text(13).isBlank()),
                row.text(10),
                shared,
                answered,
                row.text(13));
    }

    private List<Choice> choice(Reader reader) {
        return !reader.head().holds()
                ? List.of()
                : Row.of(entities.createNativeQuery(CHOICE)
                                .setParameter(1, reader.tender().id()))
                        .stream()
                        .map(row -> new Choice(UUID.fromString(row.text(0)), row.text(1)))
                        .toList();
    }

    private List<Row> rows(String query, Reader reader) {
        var own = reader.own();
        return Row.of(entities.createNativeQuery(query)
                .setParameter(1, reader.tender().id())
                .setParameter(2, own == null ? null : own.toString()));
    }
}
