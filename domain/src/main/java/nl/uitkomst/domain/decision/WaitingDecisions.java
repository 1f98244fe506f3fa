package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What waits for someone's vote, answer or signature. It only looks at what that person's own organisation said, so that it tells nothing of others. */
@ApplicationScoped
public class WaitingDecisions {

    private static final String WAITING = """
            select 'VOTE', v.contract_id, c.number, c.title, c.illustrative, p.number, x.title, cast(v.closes_at as char)
            from voting v
                     join voting_seat s on s.voting_id = v.id and s.organisation_id = ?1 and s.present
                     join contract c on c.id = v.contract_id
                     join proposal p on p.id = v.proposal_id
                     join proposal_version x on x.proposal_id = p.id
                         and x.number = (select max(y.number) from proposal_version y where y.proposal_id = p.id)
            where v.status = 'OPEN' and v.closes_at > utc_timestamp(6)
              and (?2 or not exists (select 1 from voting_word w where w.voting_id = v.id and w.organisation_id = ?1 and w.kind = 'VOTE'))
              and coalesce((select w.said from voting_word w where w.voting_id = v.id and w.organisation_id = ?1 and w.kind = 'INTEREST'
                            order by w.number desc limit 1), 'NONE') = 'NONE'
            union all
            select 'CONSENT', v.contract_id, c.number, c.title, c.illustrative, p.number, x.title, cast(v.closes_at as char)
            from voting v
                     join decision_rule r on r.id = v.rule_id and r.consent
                     join contract_party t on t.contract_id = v.contract_id and t.organisation_id = ?1 and t.role = 'CLIENT'
                     join contract c on c.id = v.contract_id
                     join proposal p on p.id = v.proposal_id
                     join proposal_version x on x.proposal_id = p.id
                         and x.number = (select max(y.number) from proposal_version y where y.proposal_id = p.id)
            where v.status = 'OPEN' and v.closes_at > utc_timestamp(6)
              and (?2 or not exists (select 1 from voting_word w where w.voting_id = v.id and w.kind = 'CONSENT'))
            union all
            select 'SIGN', v.contract_id, c.number, c.title, c.illustrative, p.number, x.title, null
            from voting v
                     join contract_party t on t.contract_id = v.contract_id and t.organisation_id = ?1
                         and t.valid_from <= v.closed_at and t.valid_until > v.closed_at
                     join contract c on c.id = v.contract_id
                     join proposal p on p.id = v.proposal_id
                     join proposal_version x on x.proposal_id = p.id
                         and x.number = (select max(y.number) from proposal_version y where y.proposal_id = p.id)
            where v.status = 'CLOSED' and v.ground not in ('PUT_OFF', 'TAKEN_BACK')
              and v.number = (select max(n.number) from voting n where n.proposal_id = v.proposal_id)
              and not exists (select 1 from voting_signature g where g.voting_id = v.id and g.organisation_id = ?1)
            union all
            select 'ANSWER_RULE', r.contract_id, c.number, c.title, c.illustrative, 0, '', null
            from decision_rule r
                     join contract c on c.id = r.contract_id
                     join contract_party mine on mine.contract_id = c.id and mine.organisation_id = ?1
                     left join contract_party theirs on theirs.contract_id = c.id and theirs.organisation_id = r.proposer_id
            where r.status = 'PROPOSED' and r.proposer_id <> ?1 and (mine.role = 'PARTNER' or not mine.role <=> theirs.role)
            order by 8, 3, 6""";

    /** What is to be done. */
    public enum Task {
        VOTE(Act.VOTE),
        CONSENT(Act.AGREE),
        SIGN(Act.AGREE),
        ANSWER_RULE(Act.AGREE);

        private final Act act;

        Task(Act act) {
            this.act = act;
        }
    }

    /**
     * @param proposal its number; zero for a rule
     * @param until the moment from which it is too late; absent where there is none
     */
    public record Waiting(
            Task task,
            ContractNumber contract,
            String contractTitle,
            boolean illustrative,
            int proposal,
            String title,
            @Nullable Instant until) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /** What this person still has to do. */
    public List<Waiting> of(Person person) {
        return read(person, false);
    }

    /** The votings that this person has a say in and that still run, also after it was said: for a calendar. */
    public List<Waiting> running(Person person) {
        return read(person, true).stream().filter(one -> one.until() != null).toList();
    }

    private List<Waiting> read(Person person, boolean alsoDone) {
        if (!person.maySign()) {
            return List.of();
        }
        var rows = Row.of(entities.createNativeQuery(WAITING)
                .setParameter(1, person.organisation())
                .setParameter(2, alsoDone));
        if (rows.isEmpty()) {
            return List.of();
        }
        var standings = relations.all(person);
        return rows.stream()
                .filter(row ->
                        isFor(person, standings.getOrDefault(row.number(1), Standing.NONE), Task.valueOf(row.text(0))))
                .map(row -> new Waiting(
                        Task.valueOf(row.text(0)),
                        ContractNumber.valueOf(row.text(2)),
                        row.text(3),
                        row.flag(4),
                        row.small(5),
                        row.text(6),
                        row.momentOrNull(7)))
                .distinct()
                .toList();
    }

    private boolean isFor(Person person, Standing standing, Task task) {
        return policy.may(task.act, person, standing)
                && (task != Task.CONSENT || standing.relation() == Relation.CLIENT);
    }
}
