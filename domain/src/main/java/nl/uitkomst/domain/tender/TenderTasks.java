package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for someone in tenders: what this part knows of, and what others know of. */
@ApplicationScoped
public class TenderTasks {

    @Inject
    TenderLines lines;

    @Inject
    TenderPolicy policy;

    @Inject
    Instance<TenderTaskSource> sources;

    @Inject
    DatabaseClock clock;

    public List<TenderTask> of(Person person) {
        return of(person, lines.of(person));
    }

    public List<TenderTask> of(Person person, List<TenderLine> tenders) {
        if (tenders.isEmpty()) {
            return List.of();
        }
        var now = clock.now();
        var tasks = new ArrayList<TenderTask>();
        tenders.stream().flatMap(one -> own(person, one, now).stream()).forEach(tasks::add);
        sources.stream().flatMap(source -> source.of(person, tenders).stream()).forEach(tasks::add);
        return tasks;
    }

    private Optional<TenderTask> own(Person person, TenderLine tender, Instant now) {
        if (policy.may(Act.SET_UP, person, tender.standing())) {
            return client(tender, now);
        }
        return policy.may(Act.APPLY, person, tender.standing()) ? bidder(tender, now) : Optional.empty();
    }

    private static Optional<TenderTask> client(TenderLine tender, Instant now) {
        return switch (tender.standing().phase()) {
            case PREPARING -> Optional.of(TenderTask.of(tender, "tender.task.prepare", "/opzet", null));
            case ANNOUNCED ->
                Stream.ofNullable(tender.applyUntil())
                        .filter(until -> !now.isBefore(until))
                        .map(until -> TenderTask.of(tender, "tender.task.close", "", null))
                        .findFirst();
            case SELECTING -> Optional.of(selecting(tender));
            default -> Optional.empty();
        };
    }

    private static TenderTask selecting(TenderLine tender) {
        if (tender.selectedAt() != null) {
            return TenderTask.of(tender, "tender.task.go-on", "", null);
        }
        return tender.undecided() > 0
                ? TenderTask.of(tender, "tender.task.check", "/gegadigden", null, tender.undecided())
                : TenderTask.of(tender, "tender.task.send", "", null);
    }

    private static Optional<TenderTask> bidder(TenderLine tender, Instant now) {
        var standing = tender.standing();
        var until = standing.procedure().selects() ? tender.applyUntil() : tender.bidUntil();
        var open = standing.phase() == (standing.procedure().selects() ? Phase.ANNOUNCED : Phase.BIDDING);
        if (!open || until == null || !now.isBefore(until) || standing.status() != null) {
            return Optional.empty();
        }
        return Optional.of(TenderTask.of(tender, "tender.task.apply", "/aanmelding", until));
    }
}
