package nl.uitkomst.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderLine;
import nl.uitkomst.domain.tender.TenderPolicy;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderTask;
import nl.uitkomst.domain.tender.TenderTaskSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits for someone in assessments. To an assessor it tells only of the own part, and to the lead nothing of how many scores there are. */
@ApplicationScoped
public class AssessmentTasks implements TenderTaskSource {

    private static final String STATES = """
            select a.tender_id, a.stage,
                   (select count(*) from assessor s where s.assessment_id = a.id and s.dismissed_at is null
                      and coalesce(s.declared, '') <> 'INTEREST') as counting,
                   (select count(*) from assessor s where s.assessment_id = a.id and s.dismissed_at is null
                      and coalesce(s.declared, '') <> 'INTEREST' and s.finished_at is not null) as finished,
                   mine.id is not null, mine.declared, mine.finished_at is not null, mine.dismissed_at is not null,
                   exists (select 1 from bid_opening o where o.tender_id = a.tender_id and o.envelope = 'PRICE' and o.second_id is not null)
            from assessment a left join assessor mine on mine.assessment_id = a.id and mine.account_id = ?2
            where find_in_set(a.tender_id, ?1)
            """;

    private static final String PAGE = "/beoordeling";
    private static final String RANKING = "/rangorde";
    private static final Set<Phase> LED = EnumSet.of(Phase.OPENED, Phase.ASSESSED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenderPolicy policy;

    @Override
    public List<TenderTask> of(Person person, List<TenderLine> tenders) {
        var open = tenders.stream()
                .filter(one -> person.role() == Role.ASSESSOR
                        ? !one.standing().hasReached(Phase.ASSESSED)
                                && one.standing().phase() != Phase.WITHDRAWN
                        : LED.contains(one.standing().phase()))
                .toList();
        if (open.isEmpty() || person.role() != Role.ASSESSOR && person.role() != Role.CONTRACT_MANAGER) {
            return List.of();
        }
        var states = states(person, open);
        return open.stream().flatMap(one -> task(person, one, states).stream()).toList();
    }

    private Map<Long, Row> states(Person person, List<TenderLine> tenders) {
        var ids = tenders.stream()
                .map(one -> String.valueOf(one.standing().tender()))
                .collect(Collectors.joining(","));
        return Row.of(entities.createNativeQuery(STATES).setParameter(1, ids).setParameter(2, person.account()))
                .stream()
                .collect(Collectors.toMap(row -> row.number(0), row -> row));
    }

    private Optional<TenderTask> task(Person person, TenderLine tender, Map<Long, Row> states) {
        var state = Optional.ofNullable(states.get(tender.standing().tender()));
        if (policy.may(Act.DECLARE, person, tender.standing())) {
            return state.flatMap(row -> ofAssessor(tender, row));
        }
        if (!policy.may(Act.LEAD_ASSESSMENT, person, tender.standing())) {
            return Optional.empty();
        }
        return tender.standing().phase() == Phase.ASSESSED
                ? state.filter(row -> row.flag(8))
                        .map(row -> TenderTask.of(tender, "assessment.task.rank", RANKING, null))
                : Optional.of(ofLead(tender, state));
    }

    private static Optional<TenderTask> ofAssessor(TenderLine tender, Row row) {
        var scoring = row.text(1).equals("SCORING") && row.flag(4) && !row.flag(6) && !row.flag(7);
        if (!scoring || "INTEREST".equals(row.textOrNull(5))) {
            return Optional.empty();
        }
        if (row.isNull(5)) {
            return Optional.of(TenderTask.of(tender, "assessment.task.declare", PAGE, null));
        }
        return tender.standing().phase() == Phase.OPENED
                ? Optional.of(TenderTask.of(tender, "assessment.task.score", PAGE, null))
                : Optional.empty();
    }

    private static TenderTask ofLead(TenderLine tender, Optional<Row> state) {
        if (state.isEmpty() || state.get().number(2) < Assessment.FEWEST_ASSESSORS) {
            return TenderTask.of(tender, "assessment.task.appoint", PAGE, null);
        }
        var row = state.get();
        if (row.text(1).equals("CONSENSUS")) {
            return TenderTask.of(tender, "assessment.task.agree", PAGE, null);
        }
        var all = row.number(2) == row.number(3);
        return TenderTask.of(tender, all ? "assessment.task.consensus" : "assessment.task.wait", PAGE, null);
    }
}
