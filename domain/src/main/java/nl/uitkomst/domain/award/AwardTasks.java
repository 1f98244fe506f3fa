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
            select a.tender_id, a.ends_on, exists (select 1 from award_hold h where h.award_id = a.id and h.ended_on is null), a.contract_id is not null
            from award a
            where find_in_set(a.tender_id, ?1)
            """;

    private static final String PAGE = "/gunning";

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
                .flatMap(one ->
                        task(one, Optional.ofNullable(states.get(one.standing().tender())), now).stream())
                .toList();
    }

    private Map<Long, Row> states(List<TenderLine> tenders) {
        var ids = tenders.stream()
                .map(one -> String.valueOf(one.standing().tender()))
                .collect(Collectors.joining(","));
        return Row.of(entities.createNativeQuery(STATES).setParameter(1, ids)).stream()
                .collect(Collectors.toMap(row -> row.number(0), row -> row));
    }

    private static Optional<TenderTask> task(TenderLine tender, Optional<Row> award, Instant now) {
        var key = switch (tender.standing().phase()) {
            case RANKED -> Optional.of("decide");
            case AWARDED -> award.flatMap(row -> running(row, now));
            case FINAL -> award.filter(row -> !row.flag(3)).map(row -> "contract");
            default -> Optional.<String>empty();
        };
        return key.map(one -> TenderTask.of(tender, "award.task." + one, PAGE, null));
    }

    private static Optional<String> running(Row award, Instant now) {
        if (award.flag(2)) {
            return Optional.of("hold");
        }
        return now.isBefore(DatabaseClock.endOf(award.date(1))) ? Optional.empty() : Optional.of("finish");
    }
}
