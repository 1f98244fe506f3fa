package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.TenderTaskSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What waits for the client between the ranking and the contract. */
@ApplicationScoped
public class AwardTasks implements TenderTaskSource {

    private static final String STATES = """
            select t.id, a.ends_on, exists (select 1 from award_hold h where h.award_id = a.id and h.ended_on is null), a.contract_id is not null,
                   exists (select 1 from tender_candidate c
                           where c.tender_id = t.id and (a.winner_key is null or c.public_id = a.winner_key)
                             and exists (select 1 from opened_bid b where b.candidate_id = c.id and b.content is not null)
                             and not exists (select 1 from tender_declaration d where d.candidate_id = c.id and d.found is null))
            from tender t left join award a on a.tender_id = t.id
            where find_in_set(t.id, ?1)
            """;

    private static final String PAGE = "/gunning";
    private static final String CANDIDATES = "/gegadigden";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenderPolicy policy;

    @Inject
    DatabaseClock clock;

    @Override
    public List<TenderTask> of(Person person, List<TenderLine> tenders) {
        var ranked = tenders.stream()
                .filter(one -> one.standing().hasReached(Phase.RANKED) && policy.may(Act.AWARD, person, one.standing()))
                .toList();
        if (ranked.isEmpty()) {
            return List.of();
        }
        var states = states(ranked);
        var now = clock.now();
        return ranked.stream()
                .flatMap(one -> task(one, states.get(one.standing().tender()), now).stream())
                .toList();
    }

    private Map<Long, Row> states(List<TenderLine> tenders) {
        var ids = tenders.stream()
                .map(one -> String.valueOf(one.standing().tender()))
                .collect(Collectors.joining(","));
        return Row.of(entities.createNativeQuery(STATES).setParameter(1, ids)).stream()
                .collect(Collectors.toMap(row -> row.number(0), row -> row));
    }

    private static Optional<TenderTask> task(TenderLine tender, Row state, Instant now) {
        return switch (tender.standing().phase()) {
            case RANKED -> Optional.of(ranked(tender, state));
            case AWARDED -> running(state, now).map(key -> TenderTask.of(tender, key, PAGE, null));
            case FINAL ->
                state.flag(3)
                        ? Optional.empty()
                        : Optional.of(TenderTask.of(tender, "award.task.contract", PAGE, null));
            default -> Optional.empty();
        };
    }

    /** Where nobody was selected before the bids, who is in the first place is checked before the decision is sent. */
    private static TenderTask ranked(TenderLine tender, Row state) {
        return tender.standing().procedure().selects() || state.flag(4)
                ? TenderTask.of(tender, "award.task.decide", PAGE, null)
                : TenderTask.of(tender, "award.task.check", CANDIDATES, null);
    }

    private static Optional<String> running(Row award, Instant now) {
        if (award.flag(2)) {
            return Optional.of("award.task.hold");
        }
        return now.isBefore(DatabaseClock.endOf(award.date(1))) ? Optional.empty() : Optional.of("award.task.finish");
    }
}
