package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderSheet.Announced;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tenders as readers may see them, each in a fixed number of queries. */
@ApplicationScoped
public class TenderSheets {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    TenderTasks tasks;

    @Inject
    TenderLines lines;

    @Inject
    CandidateViews candidates;

    @Inject
    Organisations organisations;

    @Inject
    DatabaseClock clock;

    /** @throws Missing when there is no such tender for this reader */
    public TenderSheet of(Person person, TenderNumber number) {
        var standing = standings.of(number, person);
        policy.require(Act.SEE, person, standing, number);
        var acts = Stream.of(Act.values())
                .filter(act -> policy.may(act, person, standing))
                .collect(Collectors.toUnmodifiableSet());
        var own = lines.of(person, number);
        var tender = tenders.get(number);
        var client = own.isEmpty() ? client(tender) : own.get(0).client();
        return sheet(tender, client, standing, acts, candidates.own(standing).orElse(null), tasks.of(person, own));
    }

    /**
     * What everybody can read of a tender that was announced.
     *
     * @throws Missing when there is none, or it was not announced
     */
    public TenderSheet announced(TenderNumber number) {
        var tender = tenders.get(number);
        if (tender.announcedAt().isEmpty()) {
            throw new Missing("tender", number);
        }
        var standing = new TenderStanding(
                tender.id(), tender.procedure(), tender.phase(), true, TenderStanding.Relation.NONE, null, null);
        return sheet(tender, client(tender), standing, Set.of(), null, List.of());
    }

    private String client(Tender tender) {
        return organisations.get(tender.client()).name();
    }

    private TenderSheet sheet(
            Tender tender,
            String client,
            TenderStanding standing,
            Set<Act> acts,
            @Nullable CandidateView own,
            List<TenderTask> tasks) {
        var now = clock.now();
        return new TenderSheet(
                tender.number(),
                tender.basics(),
                client,
                tender.phase(),
                tender.phaseSince(),
                tender.setup(),
                tender.calendar(),
                tender.journey().orElse(null),
                tender.revision(),
                tender.ocid(),
                tender.noticeSubtype(),
                tender.isIllustrative(),
                tender.announcedAt().orElse(null),
                tender.selectedAt().orElse(null),
                tender.withdrawnBecause().orElse(null),
                obstacles(tender, acts, now),
                standing.relation() == TenderStanding.Relation.CLIENT ? tender.signals(now) : List.of(),
                tender.overrulings(),
                tender.versions().stream().map(Announced::of).toList(),
                own,
                tasks,
                standing,
                acts,
                tender.version(),
                now);
    }

    private static List<TenderFault> obstacles(Tender tender, Set<Act> acts, Instant now) {
        return acts.contains(Act.SET_UP) && tender.phase() == Phase.PREPARING ? tender.obstacles(now) : List.of();
    }
}
